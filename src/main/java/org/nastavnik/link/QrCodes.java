package org.nastavnik.link;

import io.nayuki.qrcodegen.QrCode;

/** A link as a QR code in SVG, one unit a module, with the quiet margin that readers need. */
public final class QrCodes {

    private static final int MARGIN = 4;

    private QrCodes() {
    }

    public static String svg(String link) {
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + MARGIN).append(',').append(y + MARGIN).append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\" role=\"img\" aria-label=\"QR-код ссылки\">"
                + "<path d=\"" + path + "\"/></svg>";
    }
}
