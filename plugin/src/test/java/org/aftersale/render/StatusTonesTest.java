package org.aftersale.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.junit.jupiter.api.Test;

class StatusTonesTest {

    private enum Parcel implements Status {
        SENT(Tone.INFO),
        LOST(Tone.BAD);

        private final Tone tone;

        Parcel(Tone tone) {
            this.tone = tone;
        }

        @Override
        public Tone getTone() {
            return tone;
        }
    }

    private enum Luggage implements Status {
        LOST;

        @Override
        public Tone getTone() {
            return Tone.WARN;
        }
    }

    @Test
    void hasOneTonePerCode() {
        StatusTones tones = new StatusTones(Parcel.values());
        assertThat(tones.of("SENT")).isEqualTo(Tone.INFO);
        assertThat(tones.of("LOST").getCode()).isEqualTo("bad");
    }

    @Test
    void mutesUnknownCodes() {
        assertThat(new StatusTones(Parcel.values()).of("AT_CUSTOMS")).isEqualTo(Tone.MUTE);
    }

    @Test
    void rejectsTwoTonesForOneCode() {
        assertThatThrownBy(() -> new StatusTones(Parcel.values(), Luggage.values()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("LOST is both BAD and WARN");
    }
}
