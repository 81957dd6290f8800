<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#import "../lib/help.ftl" as h>
<#assign errors = page.errors!{} form = page.form!{} headings = page.headings![] related = page.related![]>
<#assign foreign = page.lang?? && !lang?starts_with(page.lang)>
<#assign action = page.url?keep_before("?")>
<#macro trail>
<#if page.searchKey?has_content><input type="hidden" name="s" value="${page.searchKey}"></#if>
<#if page.q?has_content><input type="hidden" name="q" value="${page.q}"></#if>
</#macro>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs-help">
  <@h.crumbs>
    <#if page.category??>
    <li><a href="${ui.href(page.category.url)}"<#if foreign> lang="${page.lang}" dir="${page.dir}"</#if>>${page.category.name}</a></li>
    </#if>
  </@h.crumbs>
  <#if page.restored!false><@ui.restored/></#if>
  <@f.summary errors=errors names=["reason", "note"]/>
  <#if page.own??>
  <@ui.callout>
    <p>${msg("aftersale.help.own")} <a href="${ui.href(page.own.url)}" hreflang="${page.own.lang}">${page.own.title}</a></p>
  </@ui.callout>
  </#if>

  <div class="afs-reading">
    <div class="afs-reading__main">
      <article class="afs-article"<#if foreign> lang="${page.lang}" dir="${page.dir}"</#if>>
        <h1>${page.title}</h1>
        <#if headings?has_content>
        <nav class="afs-contents" aria-labelledby="afs-contents"<#if foreign> lang="${lang}" dir="${dir}"</#if>>
          <p class="afs-contents__title" id="afs-contents">${msg("aftersale.help.contents")}</p>
          <ol<#if foreign> lang="${page.lang}" dir="${page.dir}"</#if>>
            <#list headings as t><li><a href="#${t.id}">${t.title}</a></li></#list>
          </ol>
        </nav>
        </#if>
        <div class="afs-prose">${page.html}</div>
        <#if page.updatedAt??>
        <p class="afs-meta afs-article__date"<#if foreign> lang="${lang}" dir="${dir}"</#if>>
          ${msg("aftersale.help.updated", date(page.updatedAt))}
        </p>
        </#if>
      </article>

      <section class="afs-card afs-vote" id="afs-vote" aria-labelledby="afs-vote-title">
        <#if page.voted??>
        <div role="status">
          <h2 class="afs-vote__title" id="afs-vote-title">${msg("aftersale.help.vote.thanks")}</h2>
          <#if page.voted == "unhelpful"><p>${msg("aftersale.help.vote.still")}</p></#if>
        </div>
        <#if page.voted == "unhelpful">
        <p><a class="afs-button" href="${ui.href(page.contactUrl)}">${msg("aftersale.help.contact")}</a></p>
        </#if>
        <#else>
        <h2 class="afs-vote__title" id="afs-vote-title">${msg("aftersale.help.vote")}</h2>
        <div class="afs-vote__row">
          <@f.open action=action + "/helpful"><@trail/>
            <button class="afs-button afs-button--line" type="submit">${msg("aftersale.help.vote.yes")}</button>
          </@f.open>
          <details class="afs-vote__no"<#if errors?has_content || (page.restored!false)> open</#if>>
            <summary class="afs-button afs-button--quiet">${msg("aftersale.help.vote.no")}</summary>
            <@f.open action=action + "/unhelpful" class="afs-stack afs-vote__form"><@trail/>
              <fieldset class="afs-group<#if f.has(errors, "reason")> afs-field--error</#if>" id="afs-reason" tabindex="-1"
                <@f.describedBy "reason" false errors/>>
                <legend class="afs-label">${msg("aftersale.help.vote.why")}</legend>
                <@f.error errors "reason"/>
                <ul class="afs-list afs-whys">
                  <#list page.reasons![] as r>
                  <li>
                    <label class="afs-why" for="afs-reason-${r.code}">
                      <input class="afs-check" type="radio" id="afs-reason-${r.code}"
                        name="reason" value="${r.code}"<#if r.selected!false> checked</#if>>
                      ${r.label}
                    </label>
                  </li>
                  </#list>
                </ul>
              </fieldset>
              <@f.textarea name="note" label=msg("aftersale.help.vote.note") value=form.note!"" errors=errors
                hintText=msg("aftersale.help.vote.note.hint", page.maxNote!1000) rows=3 max=page.maxNote!1000/>
              <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.help.vote.send")}</button></div>
            </@f.open>
          </details>
        </div>
        </#if>
      </section>
    </div>

    <div class="afs-reading__side">
      <@h.search page.q!""/>
      <#if related?has_content>
      <section class="afs-related" aria-labelledby="afs-related">
        <h2 class="afs-related__title" id="afs-related">${msg("aftersale.help.related")}</h2>
        <@h.links related/>
      </section>
      </#if>
      <@h.contact page.contactUrl/>
    </div>
  </div>
</div>
