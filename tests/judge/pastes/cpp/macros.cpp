// shape: long
#define ll long long
#define int long long
#define all(v) v.begin(), v.end()
#define rep(i, a, b) for (int i = a; i < b; ++i)
#define pb push_back
using vi = vector<int>;
const int MOD = 1e9 + 7;

class Solution {
public:
    ll plusOne(ll x, int n) {
        vi parts;
        parts.pb(x);
        rep(i, 0, 1) parts.pb(1);
        return accumulate(all(parts), 0LL);
    }
};
