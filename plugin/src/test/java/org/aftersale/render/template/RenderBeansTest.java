package org.aftersale.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.aftersale.host.Side;
import org.aftersale.host.mail.StoreMail;
import org.aftersale.render.RenderContext;
import org.aftersale.render.StatusTones;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.test.util.ReflectionTestUtils;

class RenderBeansTest {

    private enum Parcel implements Status {
        ON_HOLD;

        @Override
        public Tone getTone() {
            return Tone.INFO;
        }
    }

    @ParameterizedTest
    @EnumSource
    void rendersWithTheStatusTonesOfBothSides(Side side) {
        RenderBeans beans = new RenderBeans();
        ReflectionTestUtils.setField(beans, "messages", new StaticMessageSource());
        ReflectionTestUtils.setField(beans, "tones", new StatusTones(Parcel.values()));
        ReflectionTestUtils.setField(beans, "side", side);
        StoreMail.Promise mails = () -> false;
        ReflectionTestUtils.setField(
                beans, "mails", (ObjectFactory<StoreMail.Promise>) () -> mails);
        String html =
                beans.getObject()
                        .render(
                                "aftersale/core-test",
                                null,
                                new RenderContext(Locale.US, ZoneId.of("UTC"), "", null));
        assertThat(html.trim()).isEqualTo("<span class=\"afs-pill afs-pill--info\">On hold</span>");
    }
}
