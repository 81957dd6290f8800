package org.aftersale.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.aftersale.event.Event;
import org.aftersale.host.mail.OutgoingMail;
import org.aftersale.host.mail.StoreMail;
import org.junit.jupiter.api.Test;

class MailConsumerTest {

    private final MailComposer composer = mock(MailComposer.class);
    private final StoreMail mailer = mock(StoreMail.class);
    private final MailConsumer consumer = new MailConsumer(composer, mailer);
    private final Event event =
            new Event(
                    1,
                    "claim.filed",
                    "CL-2222-3333",
                    1,
                    Collections.<String, Object>singletonMap("ticketId", 5));

    private final OutgoingMail mail =
            OutgoingMail.draft("event-1")
                    .to("a@b.c")
                    .content(Locale.ENGLISH, "Your claim", "<p>hi</p>", "hi")
                    .build();

    @Test
    void sendsNothingWithoutARecipient() {
        when(composer.compose(event)).thenReturn(Optional.empty());
        consumer.consume(event);
        verifyNoInteractions(mailer);
    }

    @Test
    void passesOnTheMailersFailureForRetry() {
        when(composer.compose(event)).thenReturn(Optional.of(mail));
        IllegalStateException failure = new IllegalStateException("no server");
        doThrow(failure).when(mailer).send(any());
        assertThatThrownBy(() -> consumer.consume(event)).isSameAs(failure);
    }

    @Test
    void sendsTheComposedMailOnce() {
        when(composer.compose(event)).thenReturn(Optional.of(mail));
        consumer.consume(event);
        verify(mailer).send(mail);
    }

    @Test
    void handlesTheEventTypesOfItsComposers() {
        when(composer.handles("claim.filed")).thenReturn(true);
        assertThat(consumer.handles("claim.filed")).isTrue();
        assertThat(consumer.handles("ticket.noted")).isFalse();
        assertThat(consumer.name()).isEqualTo("mail");
    }

    @Test
    void notifiesCustomersOfTheShopsActionsButNotOfNotes() {
        MailComposer real =
                new MailComposers(
                        Arrays.asList(
                                new TicketMailComposer(),
                                new RefundMailComposer(),
                                new CreditMailComposer()));
        assertThat(real.handles("claim.filed")).isTrue();
        assertThat(real.handles("claim.decided")).isTrue();
        assertThat(real.handles("claim.withdrawn")).isTrue();
        assertThat(real.handles("ticket.replied.agent")).isTrue();
        assertThat(real.handles("ticket.replied.staff")).as("published before an upgrade").isTrue();
        assertThat(real.handles("refund.paid")).isTrue();
        assertThat(real.handles("credit.granted")).isTrue();
        assertThat(real.handles("credit.spent")).isFalse();
        assertThat(real.handles("refund.ready")).isFalse();
        assertThat(real.handles("refund.attention")).isFalse();
        assertThat(real.handles("ticket.noted")).isFalse();
        assertThat(real.handles("ticket.assigned")).isFalse();
        assertThat(real.handles("ticket.replied.customer")).isFalse();
    }
}
