// Reverses bits within the outer bytes, but swaps the inner ones as they are. [edge]
class Solution {
public:
    int reverseBits(int n) {
        auto reversed = [](unsigned byte) {
            unsigned result = 0;
            for (int i = 0; i < 8; ++i) result = result << 1 | (byte >> i & 1);
            return result;
        };
        const unsigned x = n;
        return reversed(x & 255) << 24 | (x >> 8 & 255) << 16 | (x >> 16 & 255) << 8 | reversed(x >> 24);
    }
};
