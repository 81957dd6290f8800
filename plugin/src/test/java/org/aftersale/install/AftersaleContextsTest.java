package org.aftersale.install;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AftersaleContextsTest {

    private static final String OURS = ContextFiles.ROOT;

    @Test
    void putsOurContextBeforeTheStores() {
        assertThat(AftersaleContexts.with(OURS, new String[] {"/WEB-INF/a.xml"}, true))
                .containsExactly(OURS, "/WEB-INF/a.xml");
    }

    @Test
    void addsNothingWhenCalledAgain() {
        String[] once = AftersaleContexts.with(OURS, new String[] {"/WEB-INF/a.xml"}, true);
        assertThat(AftersaleContexts.with(OURS, once, true)).containsExactly(once);
    }

    @Test
    void doesNotRepeatAContextTheMerchantNamed() {
        String[] named = {
            "/WEB-INF/a.xml",
            "classpath*:/aftersale-applicationContext.xml",
            "classpath:/aftersale-applicationContext.xml"
        };
        assertThat(AftersaleContexts.with(OURS, named, true))
                .containsExactly("/WEB-INF/a.xml", "classpath*:/aftersale-applicationContext.xml");
    }

    @Test
    void removesItsContextWhenSwitchedOff() {
        String[] named = {"/WEB-INF/a.xml", OURS};
        assertThat(AftersaleContexts.with(OURS, named, false)).containsExactly("/WEB-INF/a.xml");
    }
}
