// Goes through its array of counts from 1, and so leaves out the cards with a 0. [edge]
class Solution {
public:
    bool hasGroupsSizeX(vector<int>& deck) {
        vector<int> counts(10001);
        for (int card : deck) ++counts[card];
        int divisor = 0;
        for (int card = 1; card <= 10000; ++card) divisor = gcd(divisor, counts[card]);
        return divisor != 1;
    }
};
