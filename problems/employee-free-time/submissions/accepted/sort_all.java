// Sorts all intervals by start and keeps the latest end. O(n log n) time, O(n) space.
class Solution {
    public List<Interval> employeeFreeTime(List<List<Interval>> schedule) {
        List<Interval> work = new ArrayList<>();
        for (List<Interval> employee : schedule) work.addAll(employee);
        work.sort((a, b) -> Integer.compare(a.start, b.start));
        List<Interval> gaps = new ArrayList<>();
        int latest = work.get(0).end;
        for (Interval interval : work) {
            if (interval.start > latest) gaps.add(new Interval(latest, interval.start));
            latest = Math.max(latest, interval.end);
        }
        return gaps;
    }
}
