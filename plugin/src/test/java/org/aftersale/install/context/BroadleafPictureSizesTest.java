package org.aftersale.install.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.LinkedHashMap;
import org.broadleafcommerce.cms.file.service.operation.StaticMapNamedOperationComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

class BroadleafPictureSizesTest {

    private static final String PICTURE = "/cmsstatic/img/mug.jpg";
    private static final String BEAN = "blStaticMapNamedOperationComponent";

    private final BroadleafPictureSizes sizes = new BroadleafPictureSizes();
    private final StaticMapNamedOperationComponent operations =
            new StaticMapNamedOperationComponent();
    private final BeanFactory beans = mock(BeanFactory.class);

    @BeforeEach
    void aStore() {
        sizes.setting = BroadleafPictureSizes.AUTO;
        sizes.prefix = "cmsstatic/";
        sizes.setBeanFactory(beans);
        when(beans.containsBean(BEAN)).thenReturn(true);
        when(beans.getBean(BEAN)).thenReturn(operations);
        operations.setNamedOperations(new LinkedHashMap<>());
    }

    private void has(String operation) {
        operations.getNamedOperations().put(operation, new LinkedHashMap<>());
    }

    @Test
    void findsTheStoresThumbnails() {
        has("largeAdminThumbnail");
        has("thumbnail");
        assertThat(sizes.thumbnail(PICTURE)).isEqualTo(PICTURE + "?thumbnail");
    }

    @Test
    void findsTheBackOfficesThumbnails() {
        has("smallAdminThumbnail");
        has("largeAdminThumbnail");
        assertThat(sizes.thumbnail(PICTURE)).isEqualTo(PICTURE + "?largeAdminThumbnail");
    }

    @Test
    void leavesPicturesAloneThatTheHostDoesNotServe() {
        has("thumbnail");
        assertThat(sizes.thumbnail("/img/mug.svg")).isEqualTo("/img/mug.svg");
        assertThat(sizes.thumbnail("https://cdn.example/mug.jpg"))
                .isEqualTo("https://cdn.example/mug.jpg");
        assertThat(sizes.thumbnail(PICTURE + "?v=2")).isEqualTo(PICTURE + "?v=2");
    }

    @Test
    void leavesPicturesAloneInAStoreWithoutThumbnails() {
        assertThat(sizes.thumbnail(PICTURE)).isEqualTo(PICTURE);
        when(beans.containsBean(BEAN)).thenReturn(false);
        assertThat(sizes.thumbnail(PICTURE)).isEqualTo(PICTURE);
    }

    @Test
    void followsTheSetting() {
        has("thumbnail");
        sizes.setting = "small";
        assertThat(sizes.thumbnail("/img/mug.jpg")).isEqualTo("/img/mug.jpg?small");
        sizes.setting = BroadleafPictureSizes.NONE;
        assertThat(sizes.thumbnail(PICTURE)).isEqualTo(PICTURE);
    }
}
