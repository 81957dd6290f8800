package org.aftersale.help.search.index;

import java.util.HashMap;
import java.util.Map;
import org.aftersale.help.search.text.Analysis;
import org.aftersale.help.search.text.Lexicon;
import org.aftersale.help.search.text.LexiconBuilder;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrServer;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.response.FacetField;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocumentList;

/** Reads an index's metadata. */
final class IndexReader {

    private final SolrServer server;

    IndexReader(SolrServer server) {
        this.server = server;
    }

    /** Null if there is none. */
    IndexProgress mark() throws SolrServerException {
        SolrQuery query = new SolrQuery("id:" + IndexProgress.ID);
        SolrDocumentList found = ask(query).getResults();
        return found.isEmpty() ? null : IndexProgress.read(found.get(0));
    }

    long documents() throws SolrServerException {
        SolrQuery query = new SolrQuery("kind:text");
        query.setRows(0);
        return ask(query).getResults().getNumFound();
    }

    /** By language. */
    Map<String, Lexicon> lexicons() throws SolrServerException {
        SolrQuery query = new SolrQuery("kind:text");
        query.setRows(0);
        facets(query, "language");
        Map<String, Lexicon> lexicons = new HashMap<String, Lexicon>();
        for (FacetField.Count language : ask(query).getFacetField("language").getValues()) {
            lexicons.put(language.getName(), lexicon(language.getName(), language.getCount()));
        }
        return lexicons;
    }

    private Lexicon lexicon(String language, long texts) throws SolrServerException {
        Analysis analysis = Analysis.of(language);
        LexiconBuilder lexicon = new LexiconBuilder(analysis).texts((int) texts);
        SolrQuery query = new SolrQuery("language:" + language);
        query.setRows(0);
        facets(query, "terms", "head", "words");
        QueryResponse response = ask(query);
        for (FacetField.Count term : response.getFacetField("terms").getValues()) {
            lexicon.term(term.getName(), (int) term.getCount());
        }
        for (FacetField.Count term : response.getFacetField("head").getValues()) {
            lexicon.head(term.getName(), (int) term.getCount());
        }
        for (FacetField.Count word : response.getFacetField("words").getValues()) {
            String[] parts = word.getName().split("/", 2);
            lexicon.word(parts[0], parts[1], (int) word.getCount());
        }
        return lexicon.build();
    }

    private static void facets(SolrQuery query, String... fields) {
        query.addFacetField(fields);
        query.setFacetLimit(-1);
        query.setFacetMinCount(1);
        query.setFacetSort("index");
    }

    private QueryResponse ask(SolrQuery query) throws SolrServerException {
        return server.query(query, SolrRequest.METHOD.POST);
    }
}
