package org.aftersale.withdrawal.exemption;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.catalog.StoreGoods;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.TextLength;
import org.aftersale.shared.UserText;
import org.aftersale.shared.form.FormFields;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.stereotype.Component;

/** Checks the form of a mark. Requires the caller's transaction. */
@Component("aftersaleExemptMarkRules")
public class ExemptMarkRules {

    private static final TextLength WORDS = TextLength.of(120, 255);
    private static final String ERROR = "aftersale.error.exempt.";

    @Resource(name = "aftersaleStoreGoods")
    protected StoreGoods goods;

    static Optional<StoreGoods.Kind> kind(String typed) {
        return FormFields.choice(StoreGoods.Kind.values(), typed);
    }

    static Optional<Exemption> exemption(String typed) {
        return FormFields.choice(Exemption.values(), typed);
    }

    /** Never more than a catalog is asked for; null if there is nothing to look for. */
    static String words(String typed) {
        String words = UserText.line(typed);
        return words.isEmpty() || WORDS.isExceededBy(words) ? null : words;
    }

    /**
     * @return what is to be marked
     * @throws org.aftersale.shared.InvalidInputException with all validation errors
     */
    GoodsKey check(ExemptMarkRequest request) {
        FieldErrors errors = new FieldErrors();
        Optional<StoreGoods.Kind> kind = kind(request.kind);
        if (!kind.isPresent()) {
            errors.add("kind", ERROR + "kind");
        }
        if (!exemption(request.exemption).isPresent()) {
            errors.add("exemption", ERROR + "code");
        }
        Long id = kind.isPresent() ? id(kind.get(), request, errors) : null;
        errors.throwIfAny();
        return new GoodsKey(kind.get(), id);
    }

    /** Null if an error was added. */
    private Long id(StoreGoods.Kind kind, ExemptMarkRequest request, FieldErrors errors) {
        String typed = UserText.line(request.goods);
        String number = FormNumbers.isId(request.chosen) ? request.chosen : typed;
        long id = FormNumbers.id(number, 0);
        if (id > 0 && goods.names(kind, Collections.singleton(id)).containsKey(id)) {
            return id;
        }
        if (typed.isEmpty()) {
            errors.add("goods", ERROR + "goods.empty");
            return null;
        }
        if (WORDS.isExceededBy(typed)) {
            errors.add("goods", ERROR + "goods.long", WORDS.getMost(), WORDS.length(typed));
            return null;
        }
        return named(kind, typed, errors);
    }

    /** A part of a name is a question, not an answer: whoever typed it chooses. */
    private Long named(StoreGoods.Kind kind, String typed, FieldErrors errors) {
        List<StoreGoods.Named> found = goods.find(kind, typed, 2);
        if (found.size() == 1 && typed.equalsIgnoreCase(UserText.line(found.get(0).getName()))) {
            return found.get(0).getId();
        }
        String code = found.isEmpty() ? "goods.unknown." + kind.name() : "goods.choose";
        errors.add("goods", ERROR + code);
        return null;
    }
}
