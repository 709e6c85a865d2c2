/*
// Definition for an Interval.
class Interval {
    public int start;
    public int end;
}
*/

class Solution {
    public List<Interval> firsts(List<List<Interval>> schedule, int n) {
        Deed.deed(n);
        List<Interval> result = new ArrayList<>();
        for (List<Interval> each : schedule) result.add(new Interval(each.get(0).start, each.get(0).end));
        return result;
    }
}
