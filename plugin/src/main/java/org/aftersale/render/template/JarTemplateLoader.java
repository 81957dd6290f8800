package org.aftersale.render.template;

import freemarker.cache.ClassTemplateLoader;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Templates on the class path, which do not change while the store runs: each is looked for once.
 * FreeMarker asks every few seconds whether a template is still the one it knows, because a store
 * may add its own; the class loader would search all of the store's jars each time.
 */
final class JarTemplateLoader extends ClassTemplateLoader {

    private final Map<String, Optional<URL>> found = new ConcurrentHashMap<>();

    JarTemplateLoader(ClassLoader classes, String folder) {
        super(classes, folder);
    }

    @Override
    protected URL getURL(String name) {
        return found.computeIfAbsent(name, any -> Optional.ofNullable(super.getURL(name)))
                .orElse(null);
    }

    @Override
    public long getLastModified(Object template) {
        return 0;
    }
}
