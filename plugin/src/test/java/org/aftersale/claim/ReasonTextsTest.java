package org.aftersale.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.Locale;
import org.aftersale.claim.reason.ClaimReason;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.Reasons;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class ReasonTextsTest {

    private final ReasonTexts texts = new ReasonTexts();
    private final StaticMessageSource messages = new StaticMessageSource();

    ReasonTextsTest() {
        texts.reasons = mock(Reasons.class);
        texts.messages = messages;
        messages.addMessage("aftersale.decision.rejected.CRUSHED", Locale.US, "From the file");
    }

    @Test
    void showsTheCodeOfAReasonWithoutAText() {
        assertThat(texts.in(Locale.US).of(ReasonKind.CLAIM, "GONE")).isEqualTo("GONE");
    }

    @Test
    void takesTheTextFromTheMessagesWithoutALabel() {
        assertThat(texts.in(Locale.US).of(ReasonKind.REJECTION, "CRUSHED"))
                .isEqualTo("From the file");
    }

    @Test
    void prefersTheMerchantsLabel() {
        ClaimReason crushed = new ClaimReason();
        crushed.setKind(ReasonKind.REJECTION);
        crushed.setCode("CRUSHED");
        crushed.setLabel("Box crushed");
        when(texts.reasons.all()).thenReturn(Collections.singletonList(crushed));
        assertThat(texts.in(Locale.US).of(ReasonKind.REJECTION, "CRUSHED"))
                .isEqualTo("Box crushed");
    }
}
