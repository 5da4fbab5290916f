package com.vixenbliss.creator.account.studio.rest;

import com.vixenbliss.creator.account.studio.StudioService.StudioChange;
import com.vixenbliss.creator.account.studio.model.StudioStatus;
import com.vixenbliss.creator.platform.fault.Fault;

/**
 * What is to be changed; what is left out stays.
 *
 * @param status {@code active} or {@code suspended}
 * @param reason kept in the audit trail
 */
public record StudioPatch(String name, String status, String reason) {

    StudioChange change() {
        return new StudioChange(name, status == null ? null : status(status), reason);
    }

    private static StudioStatus status(String word) {
        return switch (word) {
            case "active" -> StudioStatus.ACTIVE;
            case "suspended" -> StudioStatus.SUSPENDED;
            default -> throw Fault.invalid("status", "must be active or suspended");
        };
    }
}
