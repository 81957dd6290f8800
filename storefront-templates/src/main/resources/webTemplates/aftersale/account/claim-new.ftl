<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign errors = page.errors!{} form = page.form!{}>
<#assign names = ["lines"]>
<#list page.lines as l><#assign names += ["quantity_" + ui.id(l.id)]></#list>
<#assign names += ["reason", "description", "remedy"]>
<#assign maxDescription = page.maxDescription!4000>
<#assign anyLine = page.lines?filter(l -> l.claimable > 0)?has_content>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <@ui.back page.order.orderUrl msg("aftersale.order.title", page.order.number)/>
    <h1>${msg("aftersale.title.claim.new")}</h1>
    <p class="afs-lead">${msg("aftersale.claim.new.lead", page.order.number, date(page.order.submittedAt))}</p>
    <p><a class="afs-entry" href="${url("/help")}">${msg("aftersale.help.entry")}</a></p>
  </header>

  <#if page.restored!false><@ui.restored/><#elseif page.kept!false><@ui.kept/></#if>
  <@f.summary errors=errors names=names/>

  <#if page.duplicateOf??>
  <@ui.callout "warn" msg("aftersale.claim.duplicate.title")>
    <p>
      ${msg("aftersale.claim.duplicate.text")}
      <a href="${ui.href(page.duplicateOf.url)}">${msg("aftersale.claim.duplicate.link", page.duplicateOf.number)}</a>
    </p>
  </@ui.callout>
  </#if>

  <#if anyLine>
  <@f.open action=page.url class="afs-stack" id="afs-claim">
    <@f.first/>
    <input type="hidden" name="draft" value="${ui.id(page.draft!"")}">

    <fieldset class="afs-card afs-group<#if f.has(errors, "lines")> afs-field--error</#if>" id="afs-lines" tabindex="-1"
      <@f.describedBy "lines" true errors/>>
      <legend class="afs-group__title"><span class="afs-group__no" aria-hidden="true">1</span>${msg("aftersale.claim.new.lines")}</legend>
      <@f.hint "lines" msg("aftersale.claim.new.lines.hint")/>
      <@f.error errors "lines"/>
      <ul class="afs-list afs-picks">
        <#list page.lines as l>
        <#assign quantityName = "quantity_" + ui.id(l.id)>
        <li class="afs-pick<#if l.claimable == 0> afs-pick--off</#if>" data-afs-pick>
          <#if (l.claimable > 0)>
          <label class="afs-pick__main" for="afs-line-${ui.id(l.id)}">
            <input class="afs-check" type="checkbox" id="afs-line-${ui.id(l.id)}"
              name="line" value="${ui.id(l.id)}"<#if l.selected!false> checked</#if>>
            <@ui.picture l/>
            <span class="afs-pick__name">${l.name}<span class="afs-line__meta">${msg("aftersale.quantity.ordered", l.ordered)}</span></span>
          </label>
          <div class="afs-pick__qty<#if f.has(errors, quantityName)> afs-field--error</#if>">
            <label class="afs-label" for="afs-${quantityName}">
              ${msg("aftersale.quantity.affected")}<span class="afs-hidden"> – ${l.name}</span>
            </label>
            <span class="afs-qty">
              <input class="afs-input afs-input--number" type="text" inputmode="numeric" autocomplete="off" id="afs-${quantityName}"
                name="${quantityName}" value="<#if l.quantity?has_content>${l.quantity}<#elseif !(l.selected!false)>1</#if>"
                <@f.describedBy quantityName true errors/>>
              <#assign atMost = (l.claimable < l.ordered)?then("left", "atmost")>
              <span class="afs-hint" id="afs-${quantityName}-hint">${msg("aftersale.quantity." + atMost, l.claimable)}</span>
            </span>
            <@f.error errors quantityName/>
          </div>
          <#if l.refunded??>
          <p class="afs-pick__case afs-meta"><@refunded l.refunded/></p>
          </#if>
          <#if l.openCase??>
          <p class="afs-pick__case afs-meta">
            ${msg("aftersale.claim.new.line.partly")}
            <a class="afs-no" href="${ui.href(l.openCase.url)}">${msg("aftersale.line.case", l.openCase.number)}</a>
          </p>
          </#if>
          <#else>
          <div class="afs-pick__main">
            <@ui.picture l/>
            <span class="afs-pick__name">
              ${l.name}
              <span class="afs-line__meta">
                <#if l.openCase??>
                ${msg("aftersale.claim.new.line.taken")}
                <a class="afs-no" href="${ui.href(l.openCase.url)}">${msg("aftersale.line.case", l.openCase.number)}</a>
                <#else>
                ${msg("aftersale.claim.new.line.nothing")}
                </#if>
              </span>
            </span>
          </div>
          </#if>
        </li>
        </#list>
      </ul>
    </fieldset>

    <fieldset class="afs-card afs-group">
      <legend class="afs-group__title"><span class="afs-group__no" aria-hidden="true">2</span>${msg("aftersale.claim.new.what")}</legend>
      <div class="afs-beside">
      <div class="afs-group">
      <@f.select name="reason" label=msg("aftersale.claim.new.reason") options=page.reasons errors=errors
        empty=msg("aftersale.claim.new.reason.choose")/>
      <@f.textarea name="description" label=msg("aftersale.claim.new.description") value=form.description!"" errors=errors
        hintText=msg("aftersale.claim.new.description.hint", maxDescription) rows=7 max=maxDescription/>
      </div>
      <@f.answers place="CLAIM_FORM" suggest=page.suggestUrl!"/account/claims/new/suggest" search=page.search!""
        from="description" guest=page.guest!false/>
      </div>
    </fieldset>

    <fieldset class="afs-card afs-group<#if f.has(errors, "remedy")> afs-field--error</#if>" id="afs-remedy" tabindex="-1"
      <@f.describedBy "remedy" true errors/>>
      <legend class="afs-group__title"><span class="afs-group__no" aria-hidden="true">3</span>${msg("aftersale.claim.new.remedy")}</legend>
      <@f.hint "remedy" msg("aftersale.claim.new.remedy.hint")/>
      <@f.error errors "remedy"/>
      <ul class="afs-list afs-options">
        <#list page.remedies as r>
        <li><label class="afs-option" for="afs-remedy-${r.code}">
          <input class="afs-check" type="radio" id="afs-remedy-${r.code}"
            name="remedy" value="${r.code}"<#if r.selected!false> checked</#if>>
          <span class="afs-option__text">
            <span class="afs-option__name">${r.label}</span>
            <#if r.hint?has_content><span class="afs-hint">${r.hint}</span></#if>
          </span>
        </label></li>
        </#list>
      </ul>
    </fieldset>

    <div class="afs-submit">
      <p class="afs-submit__next">
        ${plural("aftersale.claim.new.next", page.answerDays!14)}<#if mailed!true> ${msg("aftersale.copy")}</#if>
      </p>
      <div class="afs-actions">
        <button class="afs-button" type="submit">${msg("aftersale.claim.new.send")}</button>
        <a class="afs-button afs-button--quiet" href="${ui.href(page.homeUrl!"/account/service")}">${msg("aftersale.cancel")}</a>
      </div>
    </div>
  </@f.open>
  <#else>
  <div class="afs-empty">
    <p class="afs-empty__title">${msg("aftersale.claim.new.none")}</p>
    <#list page.lines?filter(l -> l.openCase??) as l>
    <p>
      ${msg("aftersale.labelled", l.name)}
      <a class="afs-no" href="${ui.href(l.openCase.url)}">${msg("aftersale.line.case", l.openCase.number)}</a>
    </p>
    </#list>
    <p><a class="afs-button afs-button--quiet" href="${ui.href(page.homeUrl!"/account/service")}">${msg("aftersale.back.hub")}</a></p>
  </div>
  </#if>
  <#if page.guarantee??><@ui.guarantee page.guarantee/></#if>
</div>

<#-- What was refunded of a line, so that nobody asks for it twice unknowingly. -->
<#macro refunded r>
<#if r.all!false>
${msg("aftersale.claim.new.line.refunded.all", money(r.amount))}
<#elseif (r.units > 0)>
${msg("aftersale.claim.new.line.refunded.units", money(r.amount), r.units, r.of)}
<#else>
${msg("aftersale.claim.new.line.refunded", money(r.amount))}
</#if>
</#macro>
