package org.nastavnik.routes;

/**
 * @param method HTTP method
 * @param path pattern with the names of its parts in braces
 */
public record Route(String method, String path) implements Comparable<Route> {

    public Route {
        path = path.replaceAll("\\{\\s*(\\w+)\\s*:\\s*(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    static String join(String base, String path) {
        String trimmed = path.replaceAll("^/+|/+$", "");
        return trimmed.isEmpty() ? base : base + "/" + trimmed;
    }

    @Override
    public int compareTo(Route other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
