<#import "../lib/mail.txt.ftl" as m>
<#assign outcome = page.outcomeCode!"">
<#if ["SUBMITTED", "UNDER_REVIEW", "WAITING_FOR_CUSTOMER"]?seq_contains(outcome)><#assign outcome = "PARTLY_DECIDED"></#if>
<#assign known = ["APPROVED", "PARTLY_APPROVED", "REJECTED", "PARTLY_DECIDED"]?seq_contains(outcome)>
<@m.frame title=msg("aftersale.mail.claim-decided.title")>
${msg("aftersale.mail.claim-decided.text" + known?then("." + outcome, ""), page.number, page.orderNumber)}

<@m.facts/>
<@m.lines/>
<@m.quote/>
${msg("aftersale.mail.next")}
${msg("aftersale.mail.claim-decided.next" + known?then("." + outcome, ""))}

<@m.link msg("aftersale.mail.open.decision")/>
</@m.frame>
