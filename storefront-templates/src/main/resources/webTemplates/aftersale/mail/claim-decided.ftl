<#import "../lib/mail.ftl" as m>
<#assign outcome = page.outcomeCode!"">
<#if ["SUBMITTED", "UNDER_REVIEW", "WAITING_FOR_CUSTOMER"]?seq_contains(outcome)><#assign outcome = "PARTLY_DECIDED"></#if>
<#assign known = ["APPROVED", "PARTLY_APPROVED", "REJECTED", "PARTLY_DECIDED"]?seq_contains(outcome)>
<@m.frame title=msg("aftersale.mail.claim-decided.title") preview=msg("aftersale.mail.claim-decided.preview", page.number)>
<@m.p>${msg("aftersale.mail.claim-decided.text" + known?then("." + outcome, ""), page.number, page.orderNumber)}</@m.p>
<@m.facts/>
<@m.lines/>
<@m.quote/>
<@m.p><strong>${msg("aftersale.mail.next")}</strong> ${msg("aftersale.mail.claim-decided.next" + known?then("." + outcome, ""))}</@m.p>
<@m.button msg("aftersale.mail.open.decision")/>
</@m.frame>
