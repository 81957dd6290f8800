<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign errors = page.errors!{} form = page.form!{}>
<#assign names = ["lines"]>
<#list page.lines as l><#assign names += ["quantity_" + ui.id(l.id)]></#list>
<#assign names += ["reason", "note"]>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <@ui.back page.order.orderUrl msg("aftersale.order.title", page.order.number)/>
    <h1>${msg("aftersale.title.return.new")}</h1>
    <p class="afs-lead">${msg("aftersale.return.new.lead", page.order.number, date(page.order.submittedAt))}</p>
  </header>

  <#if page.restored!false><@ui.restored/></#if>
  <@f.summary errors=errors names=names/>

  <#if page.open>
  <@f.open action=page.url key=page.key class="afs-stack" id="afs-return">
    <fieldset class="afs-card afs-group<#if f.has(errors, "lines")> afs-field--error</#if>" id="afs-lines" tabindex="-1"
      <@f.describedBy "lines" true errors/>>
      <legend class="afs-group__title"><span class="afs-group__no" aria-hidden="true">1</span>${msg("aftersale.return.new.lines")}</legend>
      <@f.hint "lines" msg("aftersale.return.new.lines.hint")/>
      <@f.error errors "lines"/>
      <ul class="afs-list afs-picks"><#list page.lines as l><@line l/></#list></ul>
    </fieldset>

    <fieldset class="afs-card afs-group">
      <legend class="afs-group__title"><span class="afs-group__no" aria-hidden="true">2</span>${msg("aftersale.return.new.why")}</legend>
      <@f.select name="reason" label=msg("aftersale.return.new.reason") options=page.reasons errors=errors
        empty=msg("aftersale.return.new.reason.choose")/>
      <@f.textarea name="note" label=msg("aftersale.return.new.note") value=form.note!"" errors=errors
        hintText=msg("aftersale.return.new.note.hint", page.maxNote) rows=4 max=page.maxNote/>
    </fieldset>

    <div class="afs-submit">
      <div class="afs-actions">
        <button class="afs-button" type="submit">${msg("aftersale.return.new.next")}</button>
        <a class="afs-button afs-button--quiet" href="${ui.href(page.homeUrl)}">${msg("aftersale.cancel")}</a>
      </div>
    </div>
  </@f.open>
  <#else>
  <section class="afs-card afs-stack" aria-labelledby="afs-none">
    <h2 class="afs-card__title" id="afs-none">${msg("aftersale.return.new.none")}</h2>
    <ul class="afs-list afs-picks"><#list page.lines as l><@line l/></#list></ul>
    <#if form.note?has_content><p class="afs-words" dir="auto">${form.note}</p></#if>
  </section>
  </#if>
  <p class="afs-after">${msg("aftersale.return.new.faulty")}
    <a href="${ui.href(page.claimUrl)}">${msg("aftersale.action.report")}</a></p>
</div>

<#macro line l>
<#local quantityName = "quantity_" + ui.id(l.id)>
<li class="afs-pick<#if l.most == 0> afs-pick--off</#if>">
  <div class="afs-pick__main"><@ui.picture l/>
    <span class="afs-pick__name">${l.name}
      <span class="afs-line__meta">${msg("aftersale.quantity.ordered", l.ordered)}</span>
      <#if l.until??><span class="afs-line__meta">${msg("aftersale.return.new.until", date(l.until))}</span></#if>
      <#if l.why?? && l.most == 0><span class="afs-line__meta"><@why l.why/></span></#if>
    </span>
  </div>
  <#if (l.most > 0)>
  <div class="afs-pick__qty<#if f.has(errors, quantityName)> afs-field--error</#if>">
    <label class="afs-label" for="afs-${quantityName}">${msg("aftersale.return.new.quantity")}<span class="afs-hidden"> –
      ${l.name}</span></label>
    <span class="afs-qty">
      <input class="afs-input afs-input--number" type="text" inputmode="numeric" autocomplete="off" id="afs-${quantityName}"
        name="${quantityName}" value="${l.quantity}"<@f.describedBy quantityName true errors/>>
      <span class="afs-hint" id="afs-${quantityName}-hint">${msg("aftersale.return.new.atmost", l.most)}</span>
    </span>
    <@f.error errors quantityName/>
  </div>
  <#if l.why??>
  <p class="afs-pick__case afs-meta">${msg("aftersale.return.new.partly", l.most, l.ordered)} <@why l.why/></p>
  </#if>
  </#if>
</li>
</#macro>

<#-- Why some units, or all, cannot go back. -->
<#macro why w>
<#if w.code == "WINDOW_OVER">${msg("aftersale.return.why.WINDOW_OVER", w.days, date(w.since))}<#else>${msg("aftersale.return.why." +
  w.code)}</#if><#if w.caseNumber??> <#if w.caseUrl??><a class="afs-no" href="${ui.href(w.caseUrl)}">${w.caseNumber}</a><#else><span
  class="afs-no">${w.caseNumber}</span></#if></#if>
</#macro>
