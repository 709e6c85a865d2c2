// Sums over multiples in place for each prime, queries sorted for one sweep. O(n + m log log m + q log q) time, O(m + q) space.
class Solution {
public:
    vector<int> gcdValues(vector<int>& nums, vector<long long>& queries) {
        const int size = ranges::max(nums) + 1;
        vector<long long> count(size);
        for (const int number : nums) count[number]++;
        vector<bool> composite(size);
        vector<int> primes;
        for (int p = 2; p < size; ++p) {
            if (composite[p]) continue;
            primes.push_back(p);
            for (int k = p; k < size; k += p) composite[k] = true;
        }
        for (const int p : primes) {
            for (int k = (size - 1) / p; k > 0; --k) count[k] += count[k * p];
        }
        for (long long& c : count) c = c * (c - 1) / 2;
        for (const int p : primes) {
            for (int k = 1; k * p < size; ++k) count[k] -= count[k * p];
        }
        vector<int> order(queries.size()), answer(queries.size());
        iota(order.begin(), order.end(), 0);
        ranges::sort(order, {}, [&](int i) { return queries[i]; });
        long long seen = 0;
        int value = 0;
        for (const int i : order) {
            while (seen <= queries[i]) seen += count[++value];
            answer[i] = value;
        }
        return answer;
    }
};
