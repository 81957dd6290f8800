<#-- Shared by the HTML and text versions of the refund mail: rows of labels and amounts. -->
<#function rows page>
  <#local rows = []>
  <#list page.items as i>
    <#local text = msg("aftersale.mail.refund." + i.kind)>
    <#if i.kind == "UNIT"><#local text = i.count?c + " × " + (i.name!text)></#if>
    <#local rows += [{"text": text, "amount": i.amount}]>
  </#list>
  <#if page.notGiven??><#local rows += [{"text": msg("aftersale.mail.refund.not-given"), "amount": page.notGiven}]></#if>
  <#return rows + [{"text": msg("aftersale.mail.refund.total"), "amount": page.paid}]>
</#function>
