package org.aftersale.notify;

import java.util.List;
import java.util.Optional;
import org.aftersale.event.Event;
import org.aftersale.host.OutgoingMail;

/** All that customers are told of by mail: each event is one composer's. */
public class MailComposers implements MailComposer {

    private final List<MailComposer> composers;

    public MailComposers(List<MailComposer> composers) {
        this.composers = composers;
    }

    @Override
    public boolean tells(String eventType) {
        return composers.stream().anyMatch(composer -> composer.tells(eventType));
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        return composers.stream()
                .filter(composer -> composer.tells(event.getType()))
                .findFirst()
                .flatMap(composer -> composer.compose(event));
    }
}
