<#--
  Parts of the refund and store credit pages. Amounts are {minor, currency}.
-->
<#import "core.ftl" as core>
<#import "ui.ftl" as ui>

<#assign notes = core.notes>

<#-- An amount that is usually zero; zero is shown as a dash. -->
<#macro some sum>
<#if sum.minor == 0>
<span class="afs-none" aria-hidden="true">–</span><span class="afs-hidden">${money(sum)}</span><#t>
<#else>
${money(sum)}<#t>
</#if>
</#macro>

<#-- The same for a deduction; a negative one is a surcharge. -->
<#macro less sum>
<#if sum.minor == 0>
<@some sum/><#t>
<#else>
${(sum.minor > 0)?then("−", "+")}${money({"minor": sum.minor?abs, "currency": sum.currency})}<#t>
</#if>
</#macro>

<#-- The item's name; shipping and fees may have none. -->
<#function subject r><#return (r.name!"")?has_content?then(r.name!"", ui.label("aftersale.money.kind", r.kind))></#function>

<#-- The unit numbers within the line; empty if the line has only one. -->
<#function units r>
  <#if r.kind != "UNIT" || (r.alone!false) || ((r.of!0) == 1)><#return ""></#if>
  <#if r.of??>
    <#if r.first == r.last><#return msg("aftersale.money.unit.of", r.first, r.of)></#if>
    <#return msg("aftersale.money.units.of", r.first, r.last, r.of)>
  </#if>
  <#if r.first == r.last><#return msg("aftersale.money.unit", r.first)></#if>
  <#return msg("aftersale.money.units", r.first, r.last)>
</#function>

<#-- A payment, or another target of the money: {wayCode, typeCode, reference}. -->
<#macro tender p>
<#local credit = (p.wayCode!"") == "CREDIT">
<span class="afs-strong"><#t>
<#if credit || !(p.typeCode?has_content)>
${ui.label("aftersale.payout.way", p.wayCode!"HAND")}<#t>
<#else>
${ui.label("aftersale.payment.type", p.typeCode)}<#t>
</#if>
</span><#t>
<#if p.reference?has_content && !credit> <span class="afs-break" dir="auto">${p.reference}</span></#if><#rt>
</#macro>

<#-- A sentence on why a payment gets its share. -->
<#function reason p>
  <#if p.instead??>
    <#return msg((p.instead == "credit")?then("aftersale.payout.why.no-refunds.credit", "aftersale.payout.why.no-refunds"))>
  <#elseif p.wayCode == "CREDIT">
    <#return msg(p.typeCode?has_content?then("aftersale.payout.why.credit.again", "aftersale.payout.why.credit"))>
  <#elseif p.wayCode == "HAND">
    <#return msg("aftersale.payout.why.hand")>
  </#if>
  <#return msg("aftersale.payout.why.gateway")>
</#function>

<#macro payouts list>
<ul class="afs-lines">
  <#list list as p>
  <li class="afs-sum">
    <span class="afs-line__body">
      <span><@tender p/></span>
      <span class="afs-meta">
        ${reason(p)}
        <#if p.captured??>${msg("aftersale.payout.why.room", money(p.captured), money(p.left))}</#if>
      </span>
    </span>
    <span class="afs-sum__amount">${money(p.amount)}</span>
  </li>
  </#list>
</ul>
<#if (list?size > 1)><p class="afs-hint">${msg("aftersale.payout.why.order")}</p></#if>
</#macro>

<#macro line label sum less=false strong=false><div<#if strong> class="afs-sums__total"</#if>>
  <dt>${label}</dt>
  <dd><#if (less && (sum.minor > 0)) || (!less && sum.minor < 0)>−</#if>${money({"minor": sum.minor?abs, "currency": sum.currency})}</dd>
</div></#macro>

<#-- why: the computation, line by line. -->
<#macro why w>
<#if w.currencyAssumed><p class="afs-hint">${msg("aftersale.money.warning.currency", w.currency)}</p></#if>
<ul class="afs-lines">
  <#list w.items as i>
  <li>
    <details class="afs-why"<#if (w.items?size <= 5)> open</#if>>
      <summary>
        <span class="afs-sum">
          <span class="afs-line__body">
            <span class="afs-line__name" dir="auto">${subject(i)}</span>
            <#if units(i)?has_content || i.bundle?has_content>
            <span class="afs-meta">
              ${units(i)}
              <#if i.bundle?has_content><span dir="auto">${msg("aftersale.money.bundle", i.bundle)}</span></#if>
            </span>
            </#if>
          </span>
          <span class="afs-sum__amount">${money(i.total)}</span>
        </span>
      </summary>
      <dl class="afs-sums">
        <#if i.kind == "UNIT" || i.orderDiscount.minor != 0>
        <@line msg("aftersale.why.list") i.list/>
        <#if i.itemDiscount.minor != 0><@line msg("aftersale.why.item-discount") i.itemDiscount true/></#if>
        <#if i.orderDiscount.minor != 0>
        <#assign orderShare = (i.orderDiscount.minor < 0)?then("aftersale.why.order-surcharge", "aftersale.why.order-discount")>
        <@line msg(orderShare) i.orderDiscount true/>
        </#if>
        </#if>
        <@line msg("aftersale.why.net") i.net/>
        <#list i.taxes as t><@line t.name t.amount/></#list>
        <@line msg("aftersale.why.paid") i.paid false true/>
        <#if i.before.minor != 0><@line msg("aftersale.why.before") i.before true/></#if>
        <@line msg("aftersale.why.now") i.now/>
        <#if (i.count > 1)><@line msg("aftersale.why.times", i.count) i.total false true/></#if>
      </dl>
    </details>
  </li>
  </#list>
</ul>
<dl class="afs-sums">
  <#list w.steps as s><@line ui.label("aftersale.refund.step", s.code) s.change/></#list>
  <@line msg("aftersale.why.total") w.total false true/>
  <#if w.taxes?has_content>
  <@line msg("aftersale.why.of.net") w.net/>
  <#list w.taxes as t><@line msg("aftersale.why.of.tax", t.name) t.amount/></#list>
  </#if>
</dl>
<#if w.standing?has_content>
<h3>${msg("aftersale.why.standing")}</h3>
<dl class="afs-sums">
  <@line msg("aftersale.why.standing.paid") w.standing.paid/>
  <@line msg("aftersale.why.standing.captured") w.standing.captured/>
  <#if w.standing.outside.minor != 0><@line msg("aftersale.why.standing.outside") w.standing.outside true/></#if>
  <@line msg("aftersale.why.standing.before") w.standing.before true/>
  <@line msg("aftersale.why.standing.left") w.standing.left/>
  <@line msg("aftersale.why.standing.after") w.standing.after false true/>
</dl>
</#if>
</#macro>
