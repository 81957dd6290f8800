package org.aftersale.bench;

import java.util.List;
import java.util.Random;
import org.aftersale.help.article.ArticleContent;
import org.aftersale.help.importing.FolderFeed;

/**
 * Generated articles of a large shop among which the real ones have to be found: about its goods,
 * with the vocabulary of such articles, including orders, delivery and payment.
 */
final class SyntheticArticles {

    private static final List<String> GOODS =
            List.of(
                    "oak shelf",
                    "linen curtain",
                    "reading lamp",
                    "garden chair",
                    "tea kettle",
                    "wool blanket",
                    "bread knife",
                    "plant pot",
                    "door mat",
                    "wall clock",
                    "picture frame",
                    "bath towel",
                    "coffee mill",
                    "cutting board",
                    "storage box",
                    "desk organiser",
                    "candle holder",
                    "floor cushion",
                    "serving bowl",
                    "salt mill",
                    "coat rack",
                    "mirror",
                    "bedside table",
                    "duvet cover",
                    "lunch box",
                    "water bottle",
                    "umbrella stand",
                    "watering can",
                    "bird house",
                    "fire basket",
                    "card holder",
                    "key hook",
                    "gift box",
                    "address book",
                    "receipt binder",
                    "parcel shelf",
                    "shopping bag",
                    "travel mug",
                    "pin board",
                    "account book");
    private static final List<String> MAKES =
            List.of(
                    "Alder", "Birch", "Cedar", "Dune", "Elm", "Fern", "Grove", "Hazel", "Iris",
                    "Juniper", "Kestrel", "Larch", "Maple", "Nettle", "Olive", "Poppy", "Quill",
                    "Rowan", "Sage", "Thistle", "Umber", "Vetch", "Willow", "Yarrow", "Zinnia");
    private static final List<String> TOPICS =
            List.of(
                    "Assemble the %s",
                    "Clean the %s",
                    "Which size of the %s fits",
                    "Spare parts for the %s",
                    "What the %s is made of",
                    "Repair the %s",
                    "How heavy the %s is",
                    "Use the %s for the first time",
                    "Store the %s in winter",
                    "Measure before you order the %s",
                    "Colours of the %s",
                    "Is the %s safe for children",
                    "Change the cover of the %s",
                    "Remove stains from the %s",
                    "When the %s is back in stock",
                    "Delivery of the %s by forwarder",
                    "The %s arrived without its screws",
                    "Combine the %s with others",
                    "Get the manual of the %s",
                    "Register the %s for its guarantee");
    private static final List<String> SENTENCES =
            List.of(
                    "Put the %s on a soft cloth before you begin.",
                    "You find the number of the part on the last page of the manual.",
                    "If a screw is missing, write to us and we send it.",
                    "Clean it with a damp cloth and let it dry.",
                    "The colour may change a little in the sun.",
                    "It is delivered in one parcel, ready for use.",
                    "We check every %s before we send it.",
                    "Order the cover together with the %s and pay the shipping once.",
                    "The invoice is your proof of purchase for the guarantee.",
                    "Most customers choose the medium size.",
                    "You can return it unused within 30 days.",
                    "The price of a spare part is shown in the shop.",
                    "Do not use it near an open fire.",
                    "Please do not hesitate to contact us with a photo of the damage.",
                    "Our workshop repairs it for a small fee.",
                    "In your account you see for which goods you asked.",
                    "Reviews by others help you to find the right %s.",
                    "The delivery time is given beside the price.",
                    "It is made by a family firm in the second generation.",
                    "If it wobbles, loosen the screws, level it and tighten them again.");

    private final Random random = new Random(20_401);

    /** Adds this many articles to the feed. */
    void join(FolderFeed feed, int count) {
        for (int i = 0; i < count; i++) {
            String thing = of(MAKES) + ' ' + of(GOODS);
            String topic = of(TOPICS);
            String title = String.format(topic, thing);
            feed.add(1_000_000L + i, "en", "crowd-" + i, words(title, topic, thing), of(GOODS));
        }
    }

    private ArticleContent words(String title, String topic, String thing) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            body.append("<p>").append(String.format(of(SENTENCES), thing)).append("</p>");
        }
        String keywords = String.format(topic, "").trim() + ", " + thing + ", " + of(GOODS);
        return new ArticleContent(
                title, String.format(of(SENTENCES), thing), body.toString(), keywords);
    }

    private String of(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
