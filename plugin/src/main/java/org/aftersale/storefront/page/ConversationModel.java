package org.aftersale.storefront.page;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.render.PageModel;
import org.aftersale.shared.UserText;
import org.aftersale.ticket.MessageKind;
import org.aftersale.ticket.TicketMessage;

/** Builds the template model of a conversation, as its customer sees it. */
public final class ConversationModel {

    private ConversationModel() {}

    public static List<PageModel> of(List<TicketMessage> messages) {
        return messages.stream().map(ConversationModel::message).collect(Collectors.toList());
    }

    private static PageModel message(TicketMessage message) {
        return PageModel.create()
                .with("id", message.getId())
                .with("author", message.getKind() == MessageKind.CUSTOMER ? "you" : "shop")
                .with("name", message.getAuthorName())
                .with("at", message.getCreatedAt())
                .with("paragraphs", UserText.paragraphs(message.getBody()));
    }
}
