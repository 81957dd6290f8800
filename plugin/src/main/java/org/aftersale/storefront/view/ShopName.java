package org.aftersale.storefront.view;

/** What titles call the shop: its configured name, else its address. */
final class ShopName {

    /** The setting's default value, which is not a real shop name. */
    private static final String DEFAULT = "Our shop";

    private ShopName() {}

    /**
     * @param setting null or empty if not set
     * @param server the server's name as the visitor's browser sees it
     * @return empty if there is nothing that customers know the shop by
     */
    static String of(String setting, String server) {
        String configured = setting == null ? "" : setting.trim();
        if (!configured.isEmpty() && !configured.equals(DEFAULT)) {
            return configured;
        }
        boolean isName = server != null && server.matches("(?i)([a-z0-9-]+\\.)+[a-z]{2,}");
        return isName ? server.replaceFirst("(?i)^www\\.", "") : "";
    }
}
