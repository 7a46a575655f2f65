package dev.verdict.seon.transaction;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A device with Android or iOS that runs an app. A component is null if SEON did not send it, usually because you did not request
 * it. Null never means that nothing was found. The fields depend on the system. Source: a third-party list; the vendor does not
 * document it.
 *
 * @param androidId Android's id of the device
 * @param androidVersion the version of Android
 * @param appGuid the id of the app on the device
 * @param audioMuteStatus whether sound is off
 * @param audioVolumeCurrent the volume, in percent
 * @param batteryCharging whether the battery is charging
 * @param batteryHealth the health of the battery
 * @param batteryLevel the level of the battery, in percent
 * @param batteryTemperature the temperature of the battery
 * @param batteryVoltage the voltage of the battery, in millivolts
 * @param buildDevice the device in the build of its system
 * @param buildId the id of that build
 * @param buildManufacturer the maker in that build
 * @param buildNumber the number of that build
 * @param buildTime the time of the build, in milliseconds since 1970
 * @param carrierCountry the country of the carrier
 * @param carrierName the carrier
 * @param cpuCount how many processors there are
 * @param cpuHash the hash of the processor
 * @param cpuSpeed the speed of the processor
 * @param cpuType the type of the processor
 * @param deviceCellularId the id in the mobile network
 * @param deviceHash the hash that identifies the device
 * @param deviceIpAddress the IP address of the device
 * @param deviceIpCountry the country of that address
 * @param deviceIpIsp the internet provider of that address
 * @param deviceName the name that the person gave the device
 * @param dnsIp the IP address of its name server
 * @param dnsIpCountry the country of that address
 * @param dnsIpIsp the internet provider of that address
 * @param freeStorage the free storage, in bytes
 * @param hasProximitySensor whether it has a proximity sensor
 * @param isEmulator whether it is an emulator
 * @param isRooted whether it is rooted or jailbroken
 * @param kernelArch the architecture of the kernel
 * @param kernelName the name of the kernel
 * @param kernelVersion the version of the kernel
 * @param lastBootTime the time of the last start, in milliseconds since 1970
 * @param networkConfig the settings of the network
 * @param pasteboardHash the hash kept in the clipboard
 * @param physicalMemory the memory, in bytes
 * @param regionCountry the country that is set
 * @param regionLanguage the language that is set
 * @param regionTimezone the time zone that is set
 * @param screenBrightness the brightness of the screen, in percent
 * @param screenHeight the height of the screen, in pixels
 * @param screenScale the pixels of the screen for each point
 * @param screenWidth the width of the screen, in pixels
 * @param sensorHash the hash of the sensors
 * @param sessionId the session that the device was seen in
 * @param source the version of SEON's code on the device
 * @param systemUptime the time since the last start, in milliseconds
 * @param totalStorage the storage, in bytes
 * @param type the kind of device, which selects the record
 * @param wifiMacAddress the hardware address in the wireless network
 * @param wifiSsid the name of the wireless network
 * @param unknownFields fields that this version does not know, as sent
 */
@DiscriminatorValue({"android", "ios"})
public record MobileDevice(
        @JsonName("android_id") @Nullable String androidId,
        @JsonName("android_version") @Nullable String androidVersion,
        @JsonName("app_guid") @Nullable String appGuid,
        @JsonName("audio_mute_status") @Nullable Boolean audioMuteStatus,
        @JsonName("audio_volume_current") @Nullable Integer audioVolumeCurrent,
        @JsonName("battery_charging") @Nullable Boolean batteryCharging,
        @JsonName("battery_health") @Nullable String batteryHealth,
        @JsonName("battery_level") @Nullable Integer batteryLevel,
        @JsonName("battery_temperature") @Nullable Integer batteryTemperature,
        @JsonName("battery_voltage") @Nullable Integer batteryVoltage,
        @JsonName("build_device") @Nullable String buildDevice,
        @JsonName("build_id") @Nullable String buildId,
        @JsonName("build_manufacturer") @Nullable String buildManufacturer,
        @JsonName("build_number") @Nullable String buildNumber,
        @JsonName("build_time") @Nullable Long buildTime,
        @JsonName("carrier_country") @Nullable String carrierCountry,
        @JsonName("carrier_name") @Nullable String carrierName,
        @JsonName("cpu_count") @Nullable Integer cpuCount,
        @JsonName("cpu_hash") @Nullable String cpuHash,
        @JsonName("cpu_speed") @Nullable Long cpuSpeed,
        @JsonName("cpu_type") @Nullable String cpuType,
        @JsonName("device_cellular_id") @Nullable String deviceCellularId,
        @JsonName("device_hash") @Nullable String deviceHash,
        @JsonName("device_ip_address") @Nullable String deviceIpAddress,
        @JsonName("device_ip_country") @Nullable String deviceIpCountry,
        @JsonName("device_ip_isp") @Nullable String deviceIpIsp,
        @JsonName("device_name") @Nullable String deviceName,
        @JsonName("dns_ip") @Nullable String dnsIp,
        @JsonName("dns_ip_country") @Nullable String dnsIpCountry,
        @JsonName("dns_ip_isp") @Nullable String dnsIpIsp,
        @JsonName("free_storage") @Nullable Long freeStorage,
        @JsonName("has_proximity_sensor") @Nullable Boolean hasProximitySensor,
        @JsonName("is_emulator") @Nullable Boolean isEmulator,
        @JsonName("is_rooted") @Nullable Boolean isRooted,
        @JsonName("kernel_arch") @Nullable String kernelArch,
        @JsonName("kernel_name") @Nullable String kernelName,
        @JsonName("kernel_version") @Nullable String kernelVersion,
        @JsonName("last_boot_time") @Nullable Long lastBootTime,
        @JsonName("network_config") @Nullable String networkConfig,
        @JsonName("pasteboard_hash") @Nullable String pasteboardHash,
        @JsonName("physical_memory") @Nullable Long physicalMemory,
        @JsonName("region_country") @Nullable String regionCountry,
        @JsonName("region_language") @Nullable String regionLanguage,
        @JsonName("region_timezone") @Nullable String regionTimezone,
        @JsonName("screen_brightness") @Nullable Integer screenBrightness,
        @JsonName("screen_height") @Nullable Integer screenHeight,
        @JsonName("screen_scale") @Nullable Integer screenScale,
        @JsonName("screen_width") @Nullable Integer screenWidth,
        @JsonName("sensor_hash") @Nullable String sensorHash,
        @JsonName("session_id") @Nullable String sessionId,
        @Nullable String source,
        @JsonName("system_uptime") @Nullable Long systemUptime,
        @JsonName("total_storage") @Nullable Long totalStorage,
        @Nullable String type,
        @JsonName("wifi_mac_address") @Nullable String wifiMacAddress,
        @JsonName("wifi_ssid") @Nullable String wifiSsid,
        JsonObject unknownFields)
        implements DeviceDetails {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
