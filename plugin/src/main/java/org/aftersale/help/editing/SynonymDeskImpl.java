package org.aftersale.help.editing;

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
import org.aftersale.help.article.ArticleSynonyms;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.article.IndexGenerations;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.UserText;
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
    protected IndexGenerations marks;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public List<EditedSynonyms> list(StaffMember staff) {
        staff.require(Permission.READ_ARTICLES);
        return languages.all().stream().map(this::synonyms).collect(Collectors.toList());
    }

    private EditedSynonyms synonyms(String language) {
        ArticleSynonyms own = em.find(ArticleSynonyms.class, language);
        return own == null
                ? new EditedSynonyms(language, builtIn(language), EditedSynonyms.BUILT_IN, null, 0)
                : new EditedSynonyms(
                        language,
                        own.getGroups(),
                        own.getVersion(),
                        own.getUpdatedBy(),
                        own.getUpdatedAt());
    }

    /** Empty for a language without built-in synonyms. */
    private static String builtIn(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return "";
        }
        try (InputStream in =
                SynonymDeskImpl.class.getResourceAsStream(BUILT_IN + language + ".txt")) {
            return in == null
                    ? ""
                    : UserText.normalize(StreamUtils.copyToString(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void save(StaffMember staff, String language, String groups, long versionSeen) {
        ArticleSynonyms own = load(staff, language);
        String tidy = UserText.normalize(groups);
        FieldErrors errors = new FieldErrors();
        SynonymRules.check("groups_" + language, tidy, errors);
        errors.throwIfAny();
        long version = own == null ? EditedSynonyms.BUILT_IN : own.getVersion();
        if (version != versionSeen) {
            throw ConcurrentChangeException.of("synonyms " + language, versionSeen, version);
        }
        if (own == null) {
            own = new ArticleSynonyms();
            own.setLanguage(language);
        }
        own.setGroups(tidy);
        own.setUpdatedAt(clock.millis());
        own.setUpdatedBy(staff.getName());
        em.persist(own);
        marks.next();
    }

    @Override
    public void restore(StaffMember staff, String language) {
        ArticleSynonyms own = load(staff, language);
        if (own != null) {
            em.remove(own);
            marks.next();
        }
    }

    /** Null if the built-in synonyms are in use. */
    private ArticleSynonyms load(StaffMember staff, String language) {
        staff.require(Permission.WRITE_ARTICLES);
        if (!languages.all().contains(language)) {
            throw NotFoundException.of("language of the help", language);
        }
        return em.find(ArticleSynonyms.class, language);
    }
}
