/**
 * The search engine behind the site's search: an inverted index in memory, the analysis
 * of questions, spelling correction and ranking. It knows documents and words, neither
 * pages nor HTTP.
 */
@NullMarked
package headshots.site.search;

import org.jspecify.annotations.NullMarked;
