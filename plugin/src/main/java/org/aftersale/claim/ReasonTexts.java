package org.aftersale.claim;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.claim.reason.ClaimReason;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.Reasons;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of reasons: the merchant's name in the language, else the row's label, else the message
 * files; a reason that the merchant has added has at least a name in English. Reasons that are no
 * longer offered keep their text in old cases.
 */
@Component("aftersaleReasonTexts")
public class ReasonTexts {

    @Resource(name = "aftersaleReasons")
    protected Reasons reasons;

    @Resource(name = "messageSource")
    protected MessageSource messages;

    /** All reasons in one language, read once: for pages with many lines. */
    public Localized in(Locale locale) {
        Map<String, ClaimReason> known =
                reasons.all().stream()
                        .collect(
                                Collectors.toMap(
                                        reason -> key(reason.getKind(), reason.getCode()),
                                        Function.identity()));
        return (kind, code) -> {
            ClaimReason reason = known.get(key(kind, code));
            String own = reason == null ? null : own(reason, locale);
            return own == null ? builtIn(kind, code, locale) : own;
        };
    }

    /** Null if the merchant has none for that language. */
    private static String own(ClaimReason reason, Locale locale) {
        String name = reason.getName(locale.getLanguage());
        return name == null ? reason.getLabel() : name;
    }

    private String builtIn(ReasonKind kind, String code, Locale locale) {
        return messages.getMessage(key(kind, code), null, code, locale);
    }

    private static String key(ReasonKind kind, String code) {
        return kind.messagePrefix() + code;
    }

    /** The texts of one language. */
    public interface Localized {

        /**
         * @return the text; the code itself if there is none
         */
        String of(ReasonKind kind, String code);

        /** The reason for the decision on a line. */
        default String of(ClaimLine line) {
            return of(line.getStatus().reasonKind(), line.getDecisionReason());
        }
    }
}
