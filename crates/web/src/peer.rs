//! Which machine asks, so that it can be told to wait. Only what our own proxies say is believed.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

/// The machine that asks; nothing for a request of this process. A whole network of IPv6, which one household has, counts
/// as one.
pub(crate) fn of(extensions: &Extensions, headers: &HeaderMap, proxies: usize) -> Option<String> {
    let ConnectInfo(connected) = extensions.get::<ConnectInfo<SocketAddr>>()?;
    let told = if proxies == 0 { None } else { forwarded(headers, proxies) };
    Some(network(told.unwrap_or_else(|| connected.ip())))
}

/// Each proxy adds at the end whom it was asked by: ours are the last ones, and what stands before is anybody's word.
fn forwarded(headers: &HeaderMap, proxies: usize) -> Option<IpAddr> {
    let each = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let all: Vec<&str> = each.flat_map(|value| value.split(',')).map(str::trim).collect();
    let said = all.len().checked_sub(proxies).and_then(|at| all.get(at))?;
    let bare = said.trim_start_matches('[').split(']').next().unwrap_or_default();
    bare.parse().ok().or_else(|| said.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(headers: &[&str], proxies: usize) -> String {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 5))));
        let mut map = HeaderMap::new();
        for value in headers {
            map.append("x-forwarded-for", value.parse().unwrap());
        }
        of(&extensions, &map, proxies).unwrap()
    }

    #[test]
    fn nobody_is_believed_but_our_own_proxies() {
        assert_eq!(peer(&["1.1.1.1"], 0), "10.0.0.1");
        assert_eq!(peer(&["9.9.9.9, 1.1.1.1"], 1), "1.1.1.1");
        assert_eq!(peer(&["9.9.9.9", "8.8.8.8, 1.1.1.1"], 2), "8.8.8.8");
        assert_eq!(peer(&["1.1.1.1"], 2), "10.0.0.1", "it did not come through both");
        assert_eq!(peer(&["nonsense"], 1), "10.0.0.1");
        assert_eq!(peer(&["1.1.1.1:9000"], 1), "1.1.1.1");
    }

    #[test]
    fn a_household_is_one_network() {
        assert_eq!(peer(&["2001:db8:1:2:3:4:5:6"], 1), "2001:db8:1:2::");
        assert_eq!(peer(&["[2001:db8:1:2::9]:443"], 1), "2001:db8:1:2::");
        assert_eq!(peer(&["::ffff:1.2.3.4"], 1), "1.2.3.4");
    }
}
