<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.withdrawal-effective.title") preview=msg("aftersale.mail.withdrawal-effective.preview", page.number)>
<@m.p>${msg("aftersale.mail.withdrawal-effective.text")}</@m.p>
<@m.facts/>
<#if page.units?has_content><@m.p>${msg("aftersale.withdrawal.units")}<#list page.units as u>
  <br>${msg("aftersale.withdraw.statement.line", u.quantity, u.name)}</#list></@m.p></#if>
<#if page.exempt?has_content><@m.p>${msg("aftersale.withdrawal.exempt")}<#list page.exempt as u>
  <br>${msg("aftersale.withdraw.statement.line", u.quantity, u.name)} – ${msg("aftersale.exemption." + u.exemption)}</#list></@m.p></#if>
<#if page.sendBy??><@m.p><strong>${msg("aftersale.withdrawal.send")}</strong><br>${msg("aftersale.withdrawal.send.by",
  date(page.sendBy))}</@m.p></#if>
<@m.p><strong>${msg("aftersale.withdrawal.address")}</strong><br><#if
  page.returnAddress?has_content>${page.returnAddress}<#else>${msg("aftersale.withdrawal.address.none")}</#if></@m.p>
<#if page.refundBy??><@m.p><strong>${msg("aftersale.withdrawal.money")}</strong><br>${msg("aftersale.withdrawal.money.by",
  date(page.refundBy))}</@m.p></#if>
<#if page.waits><@m.p>${msg("aftersale.withdrawal.money.waits")}</@m.p></#if>
<@m.p>${msg("aftersale.withdrawal.law")}</@m.p>
<@m.button msg("aftersale.mail.withdrawal.open")/>
</@m.frame>
