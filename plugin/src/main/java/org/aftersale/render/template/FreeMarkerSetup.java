package org.aftersale.render.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.cache.TemplateLoader;
import freemarker.cache.WebappTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.ServletContext;

/**
 * The FreeMarker configuration: HTML escaping except in plain-text templates, templates can only
 * reach data, and the store's templates take precedence over ours.
 */
final class FreeMarkerSetup {

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private FreeMarkerSetup() {}

    /**
     * @param servletContext null outside a web container
     * @param storeFolder the folder of the store's own templates, within its web root
     * @param classPathFolders the folders of our templates, in search order
     */
    public static Configuration configuration(
            ServletContext servletContext,
            String storeFolder,
            List<String> classPathFolders,
            long updateDelay) {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader(servletContext, storeFolder, classPathFolders));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(plainText());
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(updateDelay);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(dataOnly());
        // numbers such as ids and quantities unformatted; money and dates have functions
        configuration.setNumberFormat("computer");
        return configuration;
    }

    /** Plain-text templates are recognized by their name, including the store's. */
    private static TemplateConfigurationFactory plainText() {
        TemplateConfiguration plain = new TemplateConfiguration();
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        return new ConditionalTemplateConfigurationFactory(
                new FileNameGlobMatcher("*.txt.ftl"), plain);
    }

    private static TemplateLoader loader(
            ServletContext servletContext, String storeFolder, List<String> classPathFolders) {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (servletContext != null) {
            loaders.add(new WebappTemplateLoader(servletContext, storeFolder));
        }
        for (String folder : classPathFolders) {
            loaders.add(new JarTemplateLoader(FreeMarkerSetup.class.getClassLoader(), folder));
        }
        MultiTemplateLoader all = new MultiTemplateLoader(loaders.toArray(new TemplateLoader[0]));
        // otherwise a store's new override would only take effect after a restart
        all.setSticky(false);
        return all;
    }

    private static freemarker.template.ObjectWrapper dataOnly() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(VERSION);
        builder.setExposureLevel(BeansWrapper.EXPOSE_PROPERTIES_ONLY);
        builder.setIterableSupport(true);
        builder.setMemberAccessPolicy(new GettersOnly());
        return new MarkupWrapper(builder);
    }
}
