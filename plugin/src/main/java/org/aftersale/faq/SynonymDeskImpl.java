package org.aftersale.faq;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ChangedMeanwhile;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFound;
import org.aftersale.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StreamUtils;

@Service("aftersaleSynonymDesk")
@Transactional("blTransactionManager")
public class SynonymDeskImpl implements SynonymDesk {

    private static final String BUILT_IN = "/aftersale/faq/synonyms/";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleHelpLanguages")
    protected HelpLanguages languages;

    @Resource(name = "aftersaleIndexMarks")
    protected IndexMarks marks;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<SynonymSheet> sheets(StaffMember staff) {
        staff.require(Permission.READ_ARTICLES);
        return languages.all().stream().map(this::sheet).collect(Collectors.toList());
    }

    private SynonymSheet sheet(String language) {
        ArticleSynonymsImpl own = em.find(ArticleSynonymsImpl.class, language);
        return own == null
                ? new SynonymSheet(language, builtIn(language), SynonymSheet.BUILT_IN, null, 0)
                : new SynonymSheet(language, own.groups, own.version, own.updatedBy, own.updatedAt);
    }

    /** Empty for a language nobody has made any for. */
    private static String builtIn(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return "";
        }
        try (InputStream in =
                SynonymDeskImpl.class.getResourceAsStream(BUILT_IN + language + ".txt")) {
            return in == null
                    ? ""
                    : Words.tidy(StreamUtils.copyToString(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void save(StaffMember staff, String language, String groups, long versionSeen) {
        ArticleSynonymsImpl own = load(staff, language);
        String tidy = Words.tidy(groups);
        FieldErrors errors = new FieldErrors();
        SynonymRules.check("groups_" + language, tidy, errors);
        errors.throwIfAny();
        long version = own == null ? SynonymSheet.BUILT_IN : own.version;
        if (version != versionSeen) {
            throw ChangedMeanwhile.of("synonyms " + language, versionSeen, version);
        }
        if (own == null) {
            own = new ArticleSynonymsImpl();
            own.language = language;
        }
        own.groups = tidy;
        own.updatedAt = clock.millis();
        own.updatedBy = staff.getName();
        em.persist(own);
        marks.next();
    }

    @Override
    public void restore(StaffMember staff, String language) {
        ArticleSynonymsImpl own = load(staff, language);
        if (own != null) {
            em.remove(own);
            marks.next();
        }
    }

    /** Null while the built-in ones are used. */
    private ArticleSynonymsImpl load(StaffMember staff, String language) {
        staff.require(Permission.WRITE_ARTICLES);
        if (!languages.all().contains(language)) {
            throw NotFound.of("language of the help", language);
        }
        return em.find(ArticleSynonymsImpl.class, language);
    }
}
