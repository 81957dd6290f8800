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
import org.aftersale.host.OutgoingMail;
import org.aftersale.host.StoreMail;
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
                    .saying(Locale.ENGLISH, "Your claim", "<p>hi</p>", "hi")
                    .ready();

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
    void wantsTheEventTypesOfItsComposers() {
        when(composer.tells("claim.filed")).thenReturn(true);
        assertThat(consumer.wants("claim.filed")).isTrue();
        assertThat(consumer.wants("ticket.noted")).isFalse();
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
        assertThat(real.tells("claim.filed")).isTrue();
        assertThat(real.tells("claim.decided")).isTrue();
        assertThat(real.tells("claim.withdrawn")).isTrue();
        assertThat(real.tells("ticket.replied.agent")).isTrue();
        assertThat(real.tells("ticket.replied.staff")).as("published before an upgrade").isTrue();
        assertThat(real.tells("refund.paid")).isTrue();
        assertThat(real.tells("credit.granted")).isTrue();
        assertThat(real.tells("credit.spent")).isFalse();
        assertThat(real.tells("refund.ready")).isFalse();
        assertThat(real.tells("refund.attention")).isFalse();
        assertThat(real.tells("ticket.noted")).isFalse();
        assertThat(real.tells("ticket.assigned")).isFalse();
        assertThat(real.tells("ticket.replied.customer")).isFalse();
    }
}
