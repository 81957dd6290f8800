package org.aftersale.help.search.index;

import static org.mockito.Mockito.after;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.aftersale.help.article.IndexGenerations;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.text.Synonyms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.web.context.WebApplicationContext;

class IndexKeeperTest {

    private static final int SOON = 10_000;

    private final SolrLocation location = mock(SolrLocation.class);
    private final IndexKeeper keeper =
            new IndexKeeper(
                    new SolrIndex(location, mock(IndexFeed.class), mock(Synonyms.class)),
                    mock(IndexGenerations.class));

    @AfterEach
    void stop() throws InterruptedException {
        keeper.destroy();
    }

    private static ContextRefreshedEvent refreshed(
            Class<? extends ApplicationContext> type, ApplicationContext parent) {
        ApplicationContext context = mock(type);
        when(context.getParent()).thenReturn(parent);
        return new ContextRefreshedEvent(context);
    }

    @Test
    void opensTheIndexOnceTheApplicationsPagesAreThere() throws Exception {
        ContextRefreshedEvent root = refreshed(WebApplicationContext.class, null);
        keeper.onApplicationEvent(root);
        verify(location, after(300).never()).open();
        keeper.onApplicationEvent(
                refreshed(WebApplicationContext.class, root.getApplicationContext()));
        verify(location, timeout(SOON).atLeastOnce()).open();
    }

    @Test
    void opensTheIndexAtOnceWhereThereAreNoPages() throws Exception {
        keeper.onApplicationEvent(refreshed(ApplicationContext.class, null));
        verify(location, timeout(SOON).atLeastOnce()).open();
    }

    @Test
    void opensNothingIfTheStartFails() throws Exception {
        keeper.onApplicationEvent(refreshed(WebApplicationContext.class, null));
        keeper.destroy();
        verify(location, never()).open();
    }
}
