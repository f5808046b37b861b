package org.nastavnik.browser;

import com.microsoft.playwright.Page;

/** Cockpit as one signed-in person sees it. */
public final class Cockpit {

    private final Page page;
    private final String address;

    Cockpit(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    public Page page() {
        return page;
    }

    /** Opens a process instance by its id. */
    public void openInstance(String id) {
        page.navigate(address + "/camunda/app/cockpit/default/#/process-instance/" + id + "/runtime");
        page.locator("svg .djs-element").first().waitFor();
    }
}
