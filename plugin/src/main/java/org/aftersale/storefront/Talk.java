package org.aftersale.storefront;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Words;
import org.aftersale.ticket.MessageKind;
import org.aftersale.ticket.TicketMessageImpl;

/** Lays out a conversation, as its customer sees it. */
final class Talk {

    private Talk() {}

    static List<PageModel> of(List<TicketMessageImpl> messages) {
        return messages.stream().map(Talk::message).collect(Collectors.toList());
    }

    private static PageModel message(TicketMessageImpl message) {
        return PageModel.create()
                .with("id", message.getId())
                .with("author", message.getKind() == MessageKind.CUSTOMER ? "you" : "shop")
                .with("name", message.getAuthorName())
                .with("at", message.getCreatedAt())
                .with("paragraphs", Words.paragraphs(message.getBody()));
    }
}
