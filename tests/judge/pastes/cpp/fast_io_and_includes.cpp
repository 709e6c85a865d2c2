// shape: integer_array
#include <bits/stdc++.h>
#include <vector>
using namespace std;

static const auto fast = []() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    return 0;
}();

#pragma GCC optimize("O3")

class Solution {
public:
    vector<int> reversed(vector<int>& nums, int) {
        int i = 0, j = nums.size() - 1;
        while (i < j) swap(nums[i++], nums[j--]);
        return nums;
    }
};

int main() {
    Solution s;
    vector<int> v{1, 2, 3};
    for (int x : s.reversed(v, 0)) cout << x << " ";
    return 0;
}
