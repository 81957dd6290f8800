package org.aftersale.install.context;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aftersale.render.PictureSizes;
import org.apache.commons.lang3.StringUtils;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The host's named operations on pictures: {@code /cmsstatic/mug.jpg?thumbnail}. Unless one is
 * named in the settings, it is looked for among those of this web application, and then used only
 * where the host applies it.
 */
@Component("aftersalePictureSizes")
public class BroadleafPictureSizes implements PictureSizes, BeanFactoryAware {

    static final String AUTO = "auto";
    static final String NONE = "none";

    private static final String OPERATIONS = "blStaticMapNamedOperationComponent";

    /** As stores name it, and as the host's own back office does. */
    private static final List<String> USUAL = Arrays.asList("thumbnail", "largeAdminThumbnail");

    @Value("${aftersale.pictures.thumbnail}")
    protected String setting;

    /** Where the host serves pictures from, and can change their size. */
    @Value("${asset.server.url.prefix.internal:cmsstatic}")
    protected String prefix;

    private BeanFactory beans;
    private String found;

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        beans = beanFactory;
    }

    @Override
    public String thumbnail(String address) {
        String operation = AUTO.equals(setting) ? found() : setting;
        boolean possible =
                !NONE.equals(operation)
                        && StringUtils.containsNone(address, "?#")
                        && (!AUTO.equals(setting) || isServedByTheHost(address));
        return possible ? address + '?' + operation : address;
    }

    private boolean isServedByTheHost(String address) {
        return address.contains('/' + StringUtils.strip(prefix, "/") + '/');
    }

    private synchronized String found() {
        if (found == null) {
            Map<?, ?> operations = operations();
            found = USUAL.stream().filter(operations::containsKey).findFirst().orElse(NONE);
        }
        return found;
    }

    /** By name and property: a store may do without the host's content management. */
    private Map<?, ?> operations() {
        if (beans.containsBean(OPERATIONS)) {
            Object operations =
                    new BeanWrapperImpl(beans.getBean(OPERATIONS))
                            .getPropertyValue("namedOperations");
            if (operations instanceof Map) {
                return (Map<?, ?>) operations;
            }
        }
        return Collections.emptyMap();
    }
}
