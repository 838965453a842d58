import java.io.*;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.*;
import org.apache.lucene.util.BytesRef;

/** Lucene 8 for comparison: hard limits as filters, keywords as boosted clauses, the best twenty. Reads jobs.csv and seekers.csv from a folder; then one word on a line asks for one round, and one line answers. */
public class LuceneAnchor {
    static final int TOP = 20;

    record Seeker(TermInSetQuery places, List<Query> limits, List<Query> keywords) {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Directory directory = new MMapDirectory(folder.resolve("lucene"));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(256));
             BufferedReader lines = Files.newBufferedReader(folder.resolve("jobs.csv"))) {
            for (String line; (line = lines.readLine()) != null; ) writer.addDocument(job(line.split(";", -1)));
            writer.forceMerge(1);
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null); // each person's limits are their own: nothing to cache between people
        List<Seeker> seekers = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("seekers.csv"))) seekers.add(seeker(line.split(";", -1)));

        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in));
        for (String word; (word = asked.readLine()) != null; ) System.out.println(answer(word, searcher, seekers));
    }

    static String answer(String word, IndexSearcher searcher, List<Seeker> seekers) throws IOException {
        boolean national = word.endsWith("national");
        if (word.equals("ready")) return "ready";
        if (word.startsWith("count")) {
            StringJoiner counts = new StringJoiner(" ");
            for (Seeker seeker : seekers) counts.add(Integer.toString(searcher.count(query(seeker, national, false))));
            return counts.toString();
        }
        long began = System.nanoTime();
        for (Seeker seeker : seekers) searcher.search(query(seeker, national, true), TOP);
        return Double.toString((System.nanoTime() - began) / 1e3 / seekers.size());
    }

    static Query query(Seeker seeker, boolean national, boolean ranked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!national) query.add(seeker.places(), BooleanClause.Occur.FILTER);
        for (Query limit : seeker.limits()) query.add(limit, limit instanceof TermInSetQuery ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.FILTER);
        if (ranked) for (Query keyword : seeker.keywords()) query.add(keyword, BooleanClause.Occur.SHOULD);
        return query.build();
    }

    static Document job(String[] cells) {
        Document job = new Document();
        job.add(new StringField("place", cells[0], Field.Store.NO));
        job.add(new TextField("required", cells[1], Field.Store.NO));
        job.add(new TextField("other", cells[2] + " " + cells[3], Field.Store.NO));
        String[] levels = cells[4].split(",");
        for (int demand = 0; demand < levels.length; demand++) job.add(new IntPoint("d" + demand, Integer.parseInt(levels[demand])));
        job.add(new IntPoint("least", Integer.parseInt(cells[5])));
        job.add(new IntPoint("most", Integer.parseInt(cells[6])));
        int times = Integer.parseInt(cells[7]);
        for (int time = 0; time < 8; time++) if ((times >> time & 1) != 0) job.add(new StringField("time", Integer.toString(time), Field.Store.NO));
        return job;
    }

    static Seeker seeker(String[] cells) {
        List<BytesRef> places = new ArrayList<>(), times = new ArrayList<>();
        for (String place : cells[0].split(",")) places.add(new BytesRef(place));
        List<Query> limits = new ArrayList<>(), keywords = new ArrayList<>();
        for (String pair : cells[1].split(",")) {
            String[] keyword = pair.split(":");
            float points = Float.parseFloat(keyword[1]);
            keywords.add(new BoostQuery(new TermQuery(new Term("required", keyword[0])), 3 * points));
            keywords.add(new BoostQuery(new TermQuery(new Term("other", keyword[0])), points));
        }
        for (String pair : cells[2].split(",")) {
            String[] limit = pair.split(":");
            if (limit.length == 2) limits.add(IntPoint.newRangeQuery("d" + limit[0], 0, Integer.parseInt(limit[1])));
        }
        limits.add(IntPoint.newRangeQuery("most", Integer.parseInt(cells[3]), 255));
        limits.add(IntPoint.newRangeQuery("least", 0, Integer.parseInt(cells[4])));
        int impossible = Integer.parseInt(cells[5]);
        for (int time = 0; time < 8; time++) if ((impossible >> time & 1) != 0) times.add(new BytesRef(Integer.toString(time)));
        if (!times.isEmpty()) limits.add(new TermInSetQuery("time", times));
        return new Seeker(new TermInSetQuery("place", places), limits, keywords);
    }
}
