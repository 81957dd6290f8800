<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign errors = page.errors!{} form = page.form!{}>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs afs--form">
  <header class="afs-head">
    <@ui.home page/>
    <div class="afs-head__row">
      <h1 dir="auto">${page.subject}</h1>
      <@ui.pill "aftersale.question.status" page.statusCode/>
    </div>
    <p class="afs-meta">
      ${msg("aftersale.question.word")}
      <span class="afs-no">${page.number}</span>
      <#if page.order??>
      <span class="afs-dot" aria-hidden="true">·</span>
      <a href="${ui.href(page.order.orderUrl)}"><@ui.whole msg("aftersale.order.title", page.order.number) page.order.number/></a>
      </#if>
      <span class="afs-dot" aria-hidden="true">·</span> ${msg("aftersale.question.asked", date(page.createdAt))}
    </p>
  </header>

  <#if page.notice?has_content><@ui.notice page.notice/></#if>
  <#if page.restored!false><@ui.restored/></#if>
  <@f.summary errors=errors names=["body"]/>

  <section class="afs-card afs-where" aria-labelledby="afs-where">
    <h2 class="afs-hidden" id="afs-where">${msg("aftersale.question.where")}</h2>
    <div class="afs-where__say">
      <p>${msg("aftersale.question.say." + page.statusCode)}</p>
      <#if page.answerBy??><p class="afs-where__by">${msg("aftersale.claim.answerby", date(page.answerBy))}</p></#if>
      <#if (page.waitingForYou!false) && (page.canReply!false)>
      <p><a class="afs-button" href="#afs-body">${msg("aftersale.claim.answer.now")}</a></p>
      </#if>
    </div>
  </section>

  <section class="afs-columns__main" aria-labelledby="afs-talk">
    <h2 id="afs-talk">${msg("aftersale.claim.conversation")}</h2>
    <ol class="afs-list afs-talk">
      <#list page.messages as m><@ui.bubble m/></#list>
    </ol>
    <#if page.canReply!false>
    <@f.open action=page.url + "/reply" key=page.replyKey!"" class="afs-card afs-reply" id="afs-reply">
      <@f.textarea name="body" label=msg("aftersale.reply.label") value=form.body!"" errors=errors
          hintText=ui.mailed("aftersale.reply.hint")
        rows=5 max=(page.maxReply!0)/>
      <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.reply.send")}</button></div>
    </@f.open>
    <#else>
    <div class="afs-empty" id="afs-body">
      <p>${msg("aftersale.question.closed")}</p>
      <p>
        <a class="afs-button afs-button--line" href="${ui.href(page.askUrl!"/account/tickets/new")}">
          ${msg("aftersale.title.question.new")}
        </a>
      </p>
    </div>
    <#if form.body?has_content>
    <section class="afs-typed" aria-labelledby="afs-typed">
      <h3 id="afs-typed">${msg("aftersale.problem.typed")}</h3>
      <p class="afs-meta">${msg("aftersale.problem.typed.text")}</p>
      <dl>
        <div>
          <dt class="afs-hidden">${msg("aftersale.reply.label")}</dt>
          <dd class="afs-words" dir="auto" tabindex="0">${form.body}</dd>
        </div>
      </dl>
    </section>
    </#if>
    </#if>
  </section>
</div>
