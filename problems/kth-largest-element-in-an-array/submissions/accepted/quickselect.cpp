// Quickselect with a random pivot and three parts. O(n) expected time, O(1) space.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        auto first = nums.begin(), last = nums.end();
        while (true) {
            int pivot = first[rand() % (last - first)];
            auto equal = partition(first, last, [&](int x) { return x > pivot; });
            auto smaller = partition(equal, last, [&](int x) { return x == pivot; });
            if (k <= equal - first) {
                last = equal;
            } else if (k <= smaller - first) {
                return pivot;
            } else {
                k -= smaller - first;
                first = smaller;
            }
        }
    }
};
