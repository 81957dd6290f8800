package org.aftersale.notify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftersale.event.Event;
import org.aftersale.host.mail.OutgoingMail;

/**
 * All mails to customers: the first composer that supports an event composes its mail. Composers
 * are the beans of that type; a store's can precede the module's by {@code @Order}.
 */
public class MailComposers implements MailComposer {

    private final List<MailComposer> composers;

    /**
     * @param composers all beans of the type; composites among them are skipped
     */
    public MailComposers(List<MailComposer> composers) {
        this.composers = composers;
    }

    @Override
    public boolean handles(String eventType) {
        return of(eventType).isPresent();
    }

    @Override
    public Optional<OutgoingMail> compose(Event event) {
        return of(event.getType()).flatMap(composer -> composer.compose(event));
    }

    private Optional<MailComposer> of(String eventType) {
        Stream<MailComposer> others =
                composers.stream().filter(composer -> !(composer instanceof MailComposers));
        return others.filter(composer -> composer.handles(eventType)).findFirst();
    }
}
