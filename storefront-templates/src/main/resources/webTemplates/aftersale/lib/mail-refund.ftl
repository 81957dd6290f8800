<#-- What both forms of the mail about a refund say: rows of words and sums. -->
<#function rows page>
  <#local rows = []>
  <#list page.items as i>
    <#local rows += [{"text": (i.kind == "UNIT")?then(i.count?c + " × " + (i.name!msg("aftersale.mail.refund.UNIT")), msg("aftersale.mail.refund." + i.kind)), "amount": i.amount}]>
  </#list>
  <#if page.notGiven??><#local rows += [{"text": msg("aftersale.mail.refund.not-given"), "amount": page.notGiven}]></#if>
  <#return rows + [{"text": msg("aftersale.mail.refund.total"), "amount": page.paid}]>
</#function>
