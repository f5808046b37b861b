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

    /** Goes through the list of processes to the running instance with this business key, as a person would. */
    public void findInstance(String process, String businessKey) {
        page.navigate(address + "/camunda/app/cockpit/default/#/processes");
        page.locator("a[href*='#/process-definition/']", new Page.LocatorOptions().setHasText(process)).first().click();
        page.locator("tr", new Page.LocatorOptions().setHasText(businessKey)).locator("a[href*='#/process-instance/']").first().click();
        page.locator("svg .djs-element").first().waitFor();
    }

    /** Opens a process instance by its id. */
    public void openInstance(String id) {
        page.navigate(address + "/camunda/app/cockpit/default/#/process-instance/" + id + "/runtime");
        page.locator("svg .djs-element").first().waitFor();
    }

    /** Opens the list of instances that this one has called. */
    public void openCalled(String id) {
        page.navigate(address + "/camunda/app/cockpit/default/#/process-instance/" + id + "/runtime?tab=called-process-instances-tab");
        page.locator("svg .djs-element").first().waitFor();
    }

    /** Waits for a link to another process instance on this page. */
    public void awaitLinkTo(String instance) {
        page.locator("a[href*='/process-instance/" + instance + "']").first().waitFor();
    }
}
