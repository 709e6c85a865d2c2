// Factorises every number by trial division. O((n + m) sqrt(V)) time. [large]
class Solution {
public:
    vector<long long> gcdAndLcm(vector<int>& nums1, vector<int>& nums2) {
        vector<int> all(nums1);
        all.insert(all.end(), nums2.begin(), nums2.end());
        bool zero = false;
        int used = 0;
        map<int, pair<int, int>> found;  // prime: largest exponent, how many numbers have it
        map<int, int> smallest;
        for (int x : all) {
            if (x == 0) {
                zero = true;
                continue;
            }
            ++used;
            map<int, int> exponents;
            for (int p = 2; p * p <= x; ++p) {
                while (x % p == 0) {
                    ++exponents[p];
                    x /= p;
                }
            }
            if (x > 1) ++exponents[x];
            for (auto [p, exponent] : exponents) {
                auto& [largest, numbers] = found[p];
                smallest[p] = numbers == 0 ? exponent : min(smallest[p], exponent);
                largest = max(largest, exponent);
                ++numbers;
            }
        }
        long long divisor = used == 0 ? 0 : 1;
        long long multiple = zero ? 0 : 1;
        for (auto [p, counts] : found) {
            for (int i = 0; i < counts.first; ++i) multiple *= p;
            for (int i = 0; counts.second == used && i < smallest[p]; ++i) divisor *= p;
        }
        return {divisor, multiple};
    }
};
