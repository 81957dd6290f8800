<#import "ui.ftl" as ui>
<#--
  Rows of amounts. rows: [{code, amount, name?, count?, each?}]; a row's label is the message of its code, and its
  name is the store's (a tax) or that of a computation step.
-->
<#function taxName name word="aftersale.refund.why.tax">
  <#-- taxes without a name in the store are called Tax, in any language -->
  <#return name?replace("^Tax(?= [0-9.]+%$|$)", msg(word), "r")>
</#function>

<#function rowLabel row>
  <#switch row.code>
    <#case "TAX"><#return taxName(row.name)>
    <#case "OF_IT_TAX"><#return msg("aftersale.refund.why.OF_IT_TAX", taxName(row.name, "aftersale.refund.why.tax.included"))>
    <#case "STEP"><#return ui.label("aftersale.refund.step", row.name)>
    <#case "PRICE"><#if (row.count > 1)><#return msg("aftersale.refund.why.PRICE.each", row.count, money(row.each))></#if>
  </#switch>
  <#return msg("aftersale.refund.why." + row.code)>
</#function>

<#macro sums rows>
<dl class="afs-sums">
  <#list rows as r>
  <div class="afs-sums__row<#if ["PAID", "NOW", "TOTAL", "ORDER_LEFT"]?seq_contains(r.code)> afs-sums__row--sum</#if>">
    <dt dir="auto">${rowLabel(r)}</dt>
    <dd>${money(r.amount)}</dd>
  </div>
  </#list>
</dl>
</#macro>
