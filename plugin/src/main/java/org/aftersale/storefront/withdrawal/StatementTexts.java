package org.aftersale.storefront.withdrawal;

import java.util.Locale;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.UserText;
import org.aftersale.withdrawal.WithdrawalRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The words of a statement, after the model form of Directive 2011/83/EU, annex I(B): that the
 * customer withdraws, from which contract, who they are.
 */
@Component("aftersaleStatementTexts")
public class StatementTexts {

    @Autowired protected PageTexts texts;

    /** The whole text in the customer's language, a paragraph a line. */
    String of(WithdrawFormInput input, Locale locale) {
        String goods = UserText.normalize(input.field("goods"));
        String order = UserText.line(input.field("order"));
        String what =
                goods.isEmpty()
                        ? texts.text(locale, "aftersale.withdraw.statement.whole", order)
                        : texts.text(locale, "aftersale.withdraw.statement.part", order)
                                + "\n\n"
                                + goods;
        return what
                + "\n\n"
                + texts.text(
                        locale,
                        "aftersale.withdraw.statement.who",
                        UserText.line(input.field("name")),
                        WithdrawalRules.email(input.field("email")));
    }

    /** Some units of one line. */
    String line(int quantity, String name, Locale locale) {
        return texts.text(
                locale, "aftersale.withdraw.statement.line", quantity, UserText.line(name));
    }
}
