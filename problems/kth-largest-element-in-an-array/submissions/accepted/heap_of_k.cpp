// Min-heap of the k largest numbers so far. O(n log k) time, O(k) space.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        priority_queue<int, vector<int>, greater<int>> largest;
        for (int x : nums) {
            largest.push(x);
            if (int(largest.size()) > k) largest.pop();
        }
        return largest.top();
    }
};
