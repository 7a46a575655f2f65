package dev.verdict.seon.transaction;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device that shows a web page in a browser. A component is null if SEON did not send it, usually because you did not request
 * it. Null never means that nothing was found. Source: third-party code; the vendor does not document the list.
 *
 * @param acceptLanguage the languages that the browser accepts
 * @param adblock whether it blocks advertising
 * @param audioHash the hash of its audio output
 * @param batteryCharging whether the battery is charging
 * @param batteryLevel the level of the battery, in percent
 * @param browser the browser
 * @param browserHash the hash of the browser
 * @param browserVersion its version
 * @param canvasHash the hash of its canvas rendering
 * @param cookieEnabled whether cookies are allowed
 * @param cookieHash the hash kept in a cookie
 * @param deviceHash the hash that identifies the device
 * @param deviceIpAddress the IP address of the device
 * @param deviceIpCountry the country of that address
 * @param deviceIpIsp the internet provider of that address
 * @param deviceLocation where the device is
 * @param deviceMemory the memory, in gigabytes
 * @param deviceType the type of device, such as {@code desktop}
 * @param dnsIp the IP address of its name server
 * @param dnsIpCountry the country of that address
 * @param dnsIpIsp the internet provider of that address
 * @param doNotTrack whether the person asked not to be tracked
 * @param flashEnabled whether Flash is allowed
 * @param fontCount how many fonts there are
 * @param fontHash the hash of the fonts
 * @param fontList the fonts
 * @param hardwareConcurrency how many processors there are
 * @param javaEnabled whether Java is allowed
 * @param os the operating system
 * @param platform the platform
 * @param pluginCount how many plugins there are
 * @param pluginHash the hash of the plugins
 * @param pluginList the plugins
 * @param privateMode whether the window is a private one
 * @param regionLanguage the language that is set
 * @param regionTimezone the time zone that is set
 * @param screenAvailableResolution the part of the screen that can be used, in pixels
 * @param screenColorDepth the color depth, in bits
 * @param screenPixelRatio the pixels of the screen for each pixel of a page
 * @param screenResolution the resolution of the screen, in pixels
 * @param sessionId the session that the device was seen in
 * @param socialLogins the social networks that the person is logged in to
 * @param source the version of SEON's code on the device
 * @param touchSupport whether the screen can be touched
 * @param type the kind of device, which selects the record
 * @param userAgent the header {@code User-Agent}
 * @param webglHash the hash of its WebGL rendering
 * @param webglVendor the vendor of its graphics hardware
 * @param webrtcActivated whether WebRTC is allowed
 * @param webrtcCount the number of addresses that WebRTC exposes
 * @param webrtcIps those addresses
 * @param windowSize the size of the window, in pixels
 * @param unknownFields fields that this version does not know, as sent
 */
@DiscriminatorValue("web")
public record WebDevice(
        @JsonName("accept_language") List<String> acceptLanguage,
        @Nullable Boolean adblock,
        @JsonName("audio_hash") @Nullable String audioHash,
        @JsonName("battery_charging") @Nullable Boolean batteryCharging,
        @JsonName("battery_level") @Nullable Integer batteryLevel,
        @Nullable String browser,
        @JsonName("browser_hash") @Nullable String browserHash,
        @JsonName("browser_version") @Nullable String browserVersion,
        @JsonName("canvas_hash") @Nullable String canvasHash,
        @JsonName("cookie_enabled") @Nullable Boolean cookieEnabled,
        @JsonName("cookie_hash") @Nullable String cookieHash,
        @JsonName("device_hash") @Nullable String deviceHash,
        @JsonName("device_ip_address") @Nullable String deviceIpAddress,
        @JsonName("device_ip_country") @Nullable String deviceIpCountry,
        @JsonName("device_ip_isp") @Nullable String deviceIpIsp,
        @JsonName("device_location") @Nullable DeviceLocation deviceLocation,
        @JsonName("device_memory") @Nullable BigDecimal deviceMemory,
        @JsonName("device_type") @Nullable String deviceType,
        @JsonName("dns_ip") @Nullable String dnsIp,
        @JsonName("dns_ip_country") @Nullable String dnsIpCountry,
        @JsonName("dns_ip_isp") @Nullable String dnsIpIsp,
        @JsonName("do_not_track") @Nullable String doNotTrack,
        @JsonName("flash_enabled") @Nullable Boolean flashEnabled,
        @JsonName("font_count") @Nullable Integer fontCount,
        @JsonName("font_hash") @Nullable String fontHash,
        @JsonName("font_list") List<String> fontList,
        @JsonName("hardware_concurrency") @Nullable Integer hardwareConcurrency,
        @JsonName("java_enabled") @Nullable Boolean javaEnabled,
        @Nullable String os,
        @Nullable String platform,
        @JsonName("plugin_count") @Nullable Integer pluginCount,
        @JsonName("plugin_hash") @Nullable String pluginHash,
        @JsonName("plugin_list") List<String> pluginList,
        @JsonName("private") @Nullable Boolean privateMode,
        @JsonName("region_language") @Nullable String regionLanguage,
        @JsonName("region_timezone") @Nullable String regionTimezone,
        @JsonName("screen_available_resolution") @Nullable String screenAvailableResolution,
        @JsonName("screen_color_depth") @Nullable BigDecimal screenColorDepth,
        @JsonName("screen_pixel_ratio") @Nullable BigDecimal screenPixelRatio,
        @JsonName("screen_resolution") @Nullable String screenResolution,
        @JsonName("session_id") @Nullable String sessionId,
        @JsonName("social_logins") List<String> socialLogins,
        @Nullable String source,
        @JsonName("touch_support") @Nullable Boolean touchSupport,
        @Nullable String type,
        @JsonName("user_agent") @Nullable String userAgent,
        @JsonName("webgl_hash") @Nullable String webglHash,
        @JsonName("webgl_vendor") @Nullable String webglVendor,
        @JsonName("webrtc_activated") @Nullable Boolean webrtcActivated,
        @JsonName("webrtc_count") @Nullable Integer webrtcCount,
        @JsonName("webrtc_ips") List<String> webrtcIps,
        @JsonName("window_size") @Nullable String windowSize,
        JsonObject unknownFields)
        implements DeviceDetails {

    public WebDevice {
        acceptLanguage = List.copyOf(acceptLanguage);
        fontList = List.copyOf(fontList);
        pluginList = List.copyOf(pluginList);
        socialLogins = List.copyOf(socialLogins);
        webrtcIps = List.copyOf(webrtcIps);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
