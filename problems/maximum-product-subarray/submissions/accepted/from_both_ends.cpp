// Products from the left and from the right, begun anew after a zero. O(n) time, O(1) space.
class Solution {
    template <typename Iterator>
    int best(Iterator from, Iterator to) {
        int greatest = *from, product = 1;
        for (; from != to; ++from) {
            product *= *from;
            greatest = max(greatest, product);
            if (product == 0) product = 1;
        }
        return greatest;
    }

public:
    int maxProduct(vector<int>& nums) { return max(best(nums.begin(), nums.end()), best(nums.rbegin(), nums.rend())); }
};
